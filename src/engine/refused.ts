/** A piece that no worker can do as it was cut. */
export class Refused extends Error {
  /** Which of the pieces that were given out. */
  readonly place: number;

  constructor(place = 0) {
    super('refused');
    this.place = place;
  }
}
