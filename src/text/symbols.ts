// What a punctuation mark does between words, by table look-up, since marks come in long runs.

const CURRENCY = 1;
const WITHIN_NUMBER = 2;
const JOINING = 4;

const roles = new Uint8Array(0x10000);
assign(CURRENCY, '$£¥€₹₩₽₺');
assign(WITHIN_NUMBER, ',.:/');
assign(JOINING, "-/&*~+'%\\");

function assign(role: number, marks: string): void {
  for (let at = 0; at < marks.length; at += 1) {
    const unit = marks.charCodeAt(at);
    roles[unit] = (roles[unit] ?? 0) | role;
  }
}

export function isCurrency(unit: number): boolean {
  return ((roles[unit] ?? 0) & CURRENCY) !== 0;
}

/** Between digits these belong to the number: "1,200.50", "10:30", "12/05". */
export function isWithinNumber(unit: number): boolean {
  return ((roles[unit] ?? 0) & WITHIN_NUMBER) !== 0;
}

/** Joins words and ends no clause. */
export function isJoining(unit: number): boolean {
  return ((roles[unit] ?? 0) & JOINING) !== 0;
}
