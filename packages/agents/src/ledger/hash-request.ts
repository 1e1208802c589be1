import { hash } from 'node:crypto'
import type { JsonSchema, Model, ModelRequest } from '../models/model.ts'
import { remember } from '../remember.ts'

/** The parts of a request as the ledger keeps them, and the key they give. */
export interface HashedRequest {
  readonly key: string
  readonly schema: string | null
  readonly parameters: string
}

/** Hashes all that shapes an answer. The role does not: it only says who asks. */
export function hashRequest(model: Pick<Model, 'id'>, request: ModelRequest): HashedRequest {
  const { system, prompt, seed, sample = 0, maxTokens = null, temperature = null, facts } = request
  const schema = request.schema === undefined ? null : printSchema(request.schema)
  const parameters = JSON.stringify({ seed, sample, maxTokens, temperature })
  const parts = [
    model.id,
    system,
    prompt,
    schema?.hash ?? '',
    parameters,
    facts === undefined ? 'null' : printFacts(facts),
  ]
  // lengths, so that no two requests run together into one text
  const text = parts.map((part) => `${part.length}:${part}`).join('')
  return { key: hashText(text), schema: schema?.text ?? null, parameters }
}

interface PrintedSchema {
  readonly text: string
  readonly hash: string
}

// a run asks thousands of times with one schema
const printed = new WeakMap<object, PrintedSchema>()

function printSchema(schema: JsonSchema): PrintedSchema {
  if (typeof schema === 'boolean') return { text: `${schema}`, hash: `${schema}` }
  const known = printed.get(schema)
  if (known) return known
  const text = JSON.stringify(schema)
  const made = { text, hash: hashText(text) }
  printed.set(schema, made)
  return made
}

/** Facts as JSON, made once for all that need it of a call. */
export const printFacts: (facts: Readonly<Record<string, unknown>>) => string = remember(
  (facts) => JSON.stringify(facts),
  { most: 256, forgets: true },
)

/** SHA-256, in as many letters as never meet by chance. */
export function hashText(text: string): string {
  return hash('sha256', text).slice(0, 40)
}
