// Where the build puts the phrases that are shipped, compiled (see rolldown.config.js). From source there are none, and
// phrases are compiled as they are asked for.

/** Of `fingerprintOf` the entries, and what `packed` makes of them, in base64. */
export interface Shipped {
  readonly fingerprint: string;
  readonly packed: string;
}

export const shipped: Shipped | undefined = undefined;
