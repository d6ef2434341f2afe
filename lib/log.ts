// What we say on the console: one line with our name. On pages we do not own it stays silent unless something is ours to mend.

const PREFIX = 'Says Who:';

/** A failure of ours that was caught; `where` names the part ("sync", "card"). */
export function logFailure(where: string, cause: unknown): void {
  console.warn(PREFIX, where, cause instanceof Error ? cause.message : cause);
}
