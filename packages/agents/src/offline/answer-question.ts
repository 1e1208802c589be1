import type { JsonSchema } from '../models/model.ts'
import { type Written, writeInstance } from './write-instance.ts'

/** What shapes an answer that is computed. */
export interface Question {
  readonly schema: JsonSchema
  readonly seed: string
  readonly facts: Readonly<Record<string, unknown>> | undefined
  readonly locale: string
}

/** The text of an answer, with its value where it was written in this thread, or why there is none. */
export type WrittenText =
  | { readonly text: string; readonly value?: unknown }
  | { readonly why: string }

/** Answers a question with a value of its schema, as text. */
export function answerQuestion({ schema, ...options }: Question): WrittenText {
  const written = writeInstance(schema, options)
  return written.kind === 'instance'
    ? { text: JSON.stringify(written.value), value: written.value }
    : { why: explain(written) }
}

function explain({ kind, why, place }: Exclude<Written, { readonly kind: 'instance' }>): string {
  const what =
    kind === 'impossible' ? 'No value satisfies the schema' : 'No value of the schema was found'
  return `${what}: ${why} (at ${place || '/'}).`
}
