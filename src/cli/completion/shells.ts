/** Shells that a completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
