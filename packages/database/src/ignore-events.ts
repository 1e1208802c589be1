/** What a stream returns, without what it tells on the way. */
export async function ignoreEvents<Result>(
  stream: AsyncGenerator<unknown, Result>,
): Promise<Result> {
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return value
  }
}
