import type { DataPromise } from '@worldloom/engine'
import type { TableRange } from '../options.ts'

/** Promises that each row keeps, or any rows keep, whatever other rows there are. */
const kinds = new Set([
  ...['type', 'not-null', 'primary-key', 'unique', 'enum', 'length', 'generated'],
  ...['not-after-now', 'row-count'],
])

/** The promises of a run that makes some rows of one table; what needs other rows cannot be checked. */
export function listRangePromises(
  promises: readonly DataPromise[],
  { table }: TableRange,
): readonly DataPromise[] {
  const reason = `only a part of ${table} was made`
  return promises
    .filter((promise) => promise.table === table)
    .map((promise) => {
      const { claim, source } = promise
      const stands = kinds.has(claim.kind) || (claim.kind === 'check' && source === 'schema')
      return stands ? promise : { ...promise, claim: { kind: 'not-checkable', reason } }
    })
}
