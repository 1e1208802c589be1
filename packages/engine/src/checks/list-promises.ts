import type { Understanding } from '../infer/understanding.ts'
import type { Schema } from '../model/schema.ts'
import type { Reference } from '../reference/reference.ts'
import type { Rules } from '../rules/rules.ts'
import type { DataPromise } from './promise.ts'
import { promisePositions } from './promises/promise-positions.ts'
import { promiseReference } from './promises/promise-reference.ts'
import { promiseRows } from './promises/promise-rows.ts'
import { promiseRules } from './promises/promise-rules.ts'
import { promiseSchema } from './promises/promise-schema.ts'
import { promiseUnderstanding } from './promises/promise-understanding.ts'

export interface PromiseSources {
  readonly schema: Schema
  readonly reference: Reference
  readonly rules: Rules
  readonly understanding: Understanding
  /** The anchor instant of the run, ISO 8601 in UTC. */
  readonly now: string
  /** How many rows each table is planned to have; a table left out must have at least one. */
  readonly rowCounts?: Readonly<Record<string, number>>
}

/** Everything the data keeps: what the schema declares, the reference gives, the rules ask and was inferred. */
export function listPromises(sources: PromiseSources): readonly DataPromise[] {
  const promises = sources.schema.tables.flatMap((table) => [
    ...promiseRows(table, sources),
    ...promiseSchema(table, sources.schema),
    ...promiseReference(table, sources.reference),
    ...promiseRules(table, sources),
    ...promiseUnderstanding(table, sources),
    ...promisePositions(table, sources),
  ])
  return keepIdsApart(promises)
}

/** Two unnamed checks over the same columns are told apart by a number. */
function keepIdsApart(promises: readonly DataPromise[]): readonly DataPromise[] {
  const taken = new Set<string>()
  return promises.map((promise) => {
    let id = promise.id
    for (let suffix = 2; taken.has(id); suffix += 1) id = `${promise.id}-${suffix}`
    taken.add(id)
    return { ...promise, id }
  })
}
