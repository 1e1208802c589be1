import type { TypeClass } from './meaning.ts'

/** What a column of the type holds when nothing else is known. */
export const fallbackMeanings: Readonly<Record<TypeClass, string>> = {
  text: 'text.plain',
  integer: 'number.plain',
  number: 'number.plain',
  boolean: 'flag.yes-no',
  date: 'time.date',
  timestamp: 'time.moment',
  time: 'time.time-of-day',
  interval: 'time.duration',
  uuid: 'identity.uuid',
  json: 'json.object',
  bytes: 'json.binary',
  network: 'web.ip',
  choice: 'status.choice',
  other: 'text.plain',
}
