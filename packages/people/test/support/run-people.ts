import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type PeopleEvent,
  type PeopleOptions,
  type PeopleResult,
  type ResumeOptions,
  streamPeople,
} from '../../src/index.ts'

/** Makes people and answers with how it ended, and with what happened meanwhile. */
export async function runPeople(
  options: PeopleOptions | ResumeOptions,
): Promise<{ readonly result: PeopleResult; readonly events: readonly PeopleEvent[] }> {
  const events: PeopleEvent[] = []
  const stream = streamPeople(options)
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return { result: value, events }
    events.push(value)
  }
}

/** The files of a folder with their text: what must be the same bytes. */
export function readOutputs(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(folder, 'output')).toSorted()
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, 'output', name), 'utf8')]),
  )
}

/** The users of all segments in a folder. */
export function readUsers(folder: string): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(readOutputs(folder))
    .filter(([name]) => name.startsWith('synthetic_users_segment_'))
    .flatMap(([, text]) => JSON.parse(text) as Readonly<Record<string, unknown>>[])
}
