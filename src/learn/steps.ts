// Fitting takes minutes on a large table. It pauses between its steps, so that whoever runs it can hear a signal or
// show how far it is; nothing of what it finds depends on when, or whether, it is gone on with at once.

/** A computation that pauses after each of many short steps. */
export type Steps<Result> = Generator<void, Result, void>;
