// An answer, or an error when it does not come in time: nobody waits for ever on something that hangs.

/** Rejects with `what` after `withinMs`; the work itself goes on unheard. */
export async function inTime<T>(work: Promise<T>, withinMs: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer`)), withinMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
