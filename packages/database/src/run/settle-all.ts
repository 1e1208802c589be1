/**
 * The results of all, or the first failure once all have ended: a DuckDB that is closed while something
 * still runs in it never lets the process end.
 */
export async function settleAll<const Work extends readonly Promise<unknown>[]>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
