/** Why one part of a workbook cannot be read (further); `read` says it with the file's name. */
export class Damage extends Error {
  override readonly name: string = 'Damage';
  /** In words that follow "is not valid workbook:". */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** The workbook as a whole is beyond a limit: none of its other parts can be read either. */
export class Excess extends Damage {
  override readonly name = 'Excess';
}

export const CUT_SHORT = 'it is cut short or damaged; save or copy it again';
