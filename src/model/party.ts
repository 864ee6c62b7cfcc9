/**
 * How a record names the customer it concerns: each field as written (trimmed), compared only by `link`.
 * A record with no field at all is nobody's and is rejected by `interpret`.
 */
export interface Party {
  /** The customer's id: account, company or client number. */
  readonly id?: string;
  /** Id of a subscription or contract that belongs to the customer. */
  readonly subscription?: string;
  /** Id of a person (requester, contact) who belongs to the customer. */
  readonly person?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The organisation's name. */
  readonly name?: string;
  /** The person's own name. */
  readonly personName?: string;
  /** Words that may hold the customer's id or name: the name of a transcript's file. */
  readonly hint?: string;
  /** The thread or ticket: ties a row that names nobody to the rows of the same thread that do. */
  readonly conversation?: string;
}
