// Phrases found in one message, as parallel arrays that are refilled for each message.

const FIRST_CAPACITY = 256;

export class MatchList {
  count = 0;
  payloads = new Int32Array(FIRST_CAPACITY);
  /** First and last token. */
  firsts = new Int32Array(FIRST_CAPACITY);
  lasts = new Int32Array(FIRST_CAPACITY);

  clear(): void {
    this.count = 0;
  }

  add(payload: number, first: number, last: number): void {
    if (this.count === this.payloads.length) this.#grow();
    this.payloads[this.count] = payload;
    this.firsts[this.count] = first;
    this.lasts[this.count] = last;
    this.count += 1;
  }

  #grow(): void {
    for (const name of ['payloads', 'firsts', 'lasts'] as const) {
      const wider = new Int32Array(2 * this.count);
      wider.set(this[name]);
      this[name] = wider;
    }
  }
}
