/** The user asked for something that cannot be: the message says what, where and the right value. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Values that would have worked, the nearest first. */
  readonly suggestions: readonly string[];

  constructor(message: string, suggestions: readonly string[]) {
    super(message);
    this.suggestions = suggestions;
  }
}
