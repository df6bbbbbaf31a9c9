/** Exit codes; they are a contract with scripts. */
export const NOTHING_FOUND = 0;
export const FOUND = 1;
/** Wrong usage, or something could not be read, checked or written. */
export const FAILED = 2;

export type ExitCode = typeof NOTHING_FOUND | typeof FOUND | typeof FAILED;
