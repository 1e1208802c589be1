import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Schema, Table } from '../../model/schema.ts'
import type { LinkRule } from '../../rules/rules.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'

/** Which parents a link leads to is checked; how unevenly they are chosen is chance. */
export function promiseLink(
  table: Table,
  column: string,
  { where, whereText, skew, weight }: LinkRule,
  place: Place,
  schema: Schema,
): readonly DataPromise[] {
  const key =
    table.foreignKeys.find(({ link }) => link === column) ??
    table.foreignKeys.find(({ columns }) => columns.includes(column))
  const parent = schema.tables.find(({ id }) => id === key?.parent)
  if (!key || !parent) return []
  const promises: DataPromise[] = []
  if (where) {
    promises.push(
      buildPromise(table.id, 'rule', {
        name: key.link,
        says: `Every ${key.link} of ${table.id} is a ${parent.id} where ${whereText}.`,
        claim: claimOf(where, parent, schema, (known) => ({
          kind: 'link-where',
          link: key.link,
          where: known,
        })),
        place,
        about: 'link-where',
      }),
    )
  }
  if (skew !== null || weight) {
    promises.push(
      buildPromise(table.id, 'rule', {
        name: key.link,
        says: `Some rows of ${parent.id} have more ${table.id} than others.`,
        claim: {
          kind: 'not-checkable',
          reason: 'how often each parent is chosen is chance: no row can break it',
        },
        place,
        about: 'link-weight',
      }),
    )
  }
  return promises
}
