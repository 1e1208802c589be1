import type { DatabaseEvent } from './events.ts'
import type { DatabaseOptions, ResumeOptions } from './options.ts'
import type { DatabaseResult } from './result.ts'
import { streamDatabase } from './stream-database.ts'

/** Makes a database and answers with how it ended; `onEvent` hears what happens meanwhile. */
export async function generateDatabase(
  options: DatabaseOptions | ResumeOptions,
  onEvent: (event: DatabaseEvent) => void = () => undefined,
): Promise<DatabaseResult> {
  const stream = streamDatabase(options)
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return value
    onEvent(value)
  }
}
