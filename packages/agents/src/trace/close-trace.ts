import { createReadStream, createWriteStream } from 'node:fs'
import { rename, unlink } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import type { TraceHeader } from './trace-event.ts'

/** Closes an open trace into one JSON document: `run`, which tells of the run, and `events`. */
export async function closeTrace(path: string, end: string): Promise<string> {
  const closed = path.replace(/\.jsonl$/, '.json')
  const whole = `${closed}.part`
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  // line by line: the trace of some thousand people does not fit into memory twice
  await pipeline(printDocument(lines, end), createWriteStream(whole))
  await rename(whole, closed)
  await unlink(path)
  return closed
}

async function* printDocument(lines: AsyncIterable<string>, end: string): AsyncGenerator<string> {
  let before = ''
  for await (const line of lines) {
    if (before === '') {
      const header = JSON.parse(line) as TraceHeader
      yield `{\n"run": ${JSON.stringify({ ...header, end })},\n"events": [\n`
      before = '  '
    } else {
      yield `${before}${line}`
      before = ',\n  '
    }
  }
  yield '\n]\n}\n'
}
