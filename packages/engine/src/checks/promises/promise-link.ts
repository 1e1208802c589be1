import type { ForeignKey, Table } from '../../model/schema.ts'
import type { LinkRule } from '../../rules/rules.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'
import { promiseUnevenness } from './promise-unevenness.ts'

/** Which parents a link leads to, how unevenly, and what they share with the row. */
export function promiseLink(
  table: Table,
  column: string,
  rule: LinkRule,
  place: DataPromise['place'],
  sources: PromiseSources,
): readonly DataPromise[] {
  const { schema, rowCounts } = sources
  const key =
    table.foreignKeys.find(({ link }) => link === column) ??
    table.foreignKeys.find(({ columns }) => columns.includes(column))
  const parent = schema.tables.find(({ id }) => id === key?.parent)
  if (!key || !parent) return []
  const promises: DataPromise[] = []
  const { where, whereText } = rule
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
  if (rule.each) {
    const [own, theirs] = [rowCounts?.[table.id], rowCounts?.[parent.id]]
    const isFull = own !== undefined && own === theirs && !where && !isNullable(table, key)
    promises.push(
      buildPromise(table.id, 'rule', {
        name: `${key.link} each`,
        says: `Each ${parent.id} has ${isFull ? 'one row' : 'one row at most'} of ${table.id}.`,
        claim: {
          kind: 'per-parent',
          link: key.link,
          parent: parent.id,
          minimum: isFull ? 1 : 0,
          maximum: 1,
          where: null,
        },
        place,
        about: 'each',
      }),
    )
  }
  return [
    ...promises,
    ...promiseSame(table, key, rule, sources),
    ...promiseUnevenness(table, key, parent, rule, place, sources),
  ]
}

/** Where the link is absent nothing is compared. */
function promiseSame(
  table: Table,
  key: ForeignKey,
  { same = [] }: LinkRule,
  { schema }: PromiseSources,
): readonly DataPromise[] {
  return same.map(({ column, path, place }) =>
    buildPromise(table.id, 'rule', {
      name: `${key.link}.${column} = ${path.join('.')}`,
      says: `The ${key.link} of ${table.id} has the ${column} that ${path.join('.')} has.`,
      claim: claimOf(
        {
          kind: 'binary',
          operator: 'or',
          left: {
            kind: 'is-null',
            operand: { kind: 'column', path: [key.columns[0] ?? ''] },
            negated: false,
          },
          right: {
            kind: 'binary',
            operator: 'not-distinct',
            left: { kind: 'column', path: [key.link, column] },
            right: { kind: 'column', path },
          },
        },
        table,
        schema,
        (expression) => ({ kind: 'check', expression }),
      ),
      place,
      about: 'same',
    }),
  )
}

function isNullable({ columns }: Table, key: ForeignKey): boolean {
  return columns.some(({ name, nullable }) => nullable && key.columns.includes(name))
}
