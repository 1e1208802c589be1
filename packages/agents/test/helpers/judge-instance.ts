import '@hyperjump/json-schema/draft-04'
import '@hyperjump/json-schema/draft-06'
import '@hyperjump/json-schema/draft-07'
import '@hyperjump/json-schema/draft-2019-09'
import {
  hasSchema,
  registerSchema,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import type { Draft } from '../../src/json-schema/dialects.ts'

const dialects: Readonly<Record<Draft, string>> = {
  '4': 'http://json-schema.org/draft-04/schema#',
  '6': 'http://json-schema.org/draft-06/schema#',
  '7': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}

let count = 0

/** Makes another schema known to the second validator. */
export function registerOther(schema: unknown, uri: string, draft: Draft): void {
  if (hasSchema(uri)) unregisterSchema(uri)
  registerSchema(schema as never, uri, dialects[draft])
}

/** The check of a second validator, which shares no code with ours. */
export async function judgeInstance(
  schema: unknown,
  draft: Draft,
): Promise<(value: unknown) => boolean> {
  count += 1
  const uri = `https://judge.invalid/${count}`
  // it keeps what it is given
  registerSchema(structuredClone(schema) as never, uri, dialects[draft])
  const check = await validate(uri)
  return (value) => check(value as never).valid
}
