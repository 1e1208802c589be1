import { isFutureMeaning } from '../../infer/time/is-future-meaning.ts'
import { isPastMeaning } from '../../infer/time/is-past-meaning.ts'
import { isSetAhead, mustCome } from '../../infer/time/must-come.ts'
import type { Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'

/** What was found in the schema beyond its declarations and no rule overrides. */
export function promiseUnderstanding(
  table: Table,
  sources: PromiseSources,
): readonly DataPromise[] {
  const { understanding } = sources
  const mine = <Item extends { readonly table: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.table === table.id)
  const promise = (name: string, says: string, claim: Claim, about?: string): DataPromise =>
    buildPromise(table.id, 'inferred', {
      name,
      says,
      claim,
      place: table.place,
      ...(about ? { about } : {}),
    })
  return [
    ...mine(understanding.agreements).map(({ link, path, anchor }) => {
      const [there, here] = [[link, ...path].join('.'), anchor.join('.') || 'the row itself']
      const says = `${there} and ${here} of every row of ${table.id} are the same.`
      return promise(`${there} = ${here}`, says, { kind: 'links-agree', link, path, anchor })
    }),
    ...mine(understanding.timeOrders).map(({ earlier, later }) =>
      promise(
        `${earlier.join('.')} <= ${later}`,
        `${later} of ${table.id} is never before ${earlier.join('.')}.`,
        { kind: 'time-order', earlier, later },
      ),
    ),
    ...listEvents(table, sources).map((column) =>
      promise(column, `${column} of ${table.id} is never after ${sources.now}.`, {
        kind: 'not-after-now',
        column,
      }),
    ),
    ...mine(understanding.derivations)
      .filter(({ column }) => isFree(table, column, sources))
      .map(({ column, text, expression }) => {
        const claim = claimOf(expression, table, sources.schema, (known) => ({
          kind: 'derived',
          column,
          expression: known,
        }))
        return promise(column, `Every ${column} of ${table.id} is ${text}.`, claim, 'derived')
      }),
    ...mine(understanding.histories).map(({ link, status, time, parentStatus }) =>
      promise(
        link,
        `The last row of ${table.id} by ${time} has the ${parentStatus} of its ${link}.`,
        { kind: 'last-status', link, status, time, parentStatus },
      ),
    ),
    ...mine(understanding.limits)
      .filter(({ mayExceed }) => mayExceed !== true)
      .map(({ column, link, bound }) =>
        promise(
          `${column} <= ${link}.${bound}`,
          `The ${column} of all ${table.id} of one ${link} sum to no more than its ${bound}.`,
          { kind: 'at-most', column, link, bound },
        ),
      ),
  ]
}

/** The columns that say when something happened, unless a rule sets them. */
function listEvents(
  table: Table,
  { understanding, rules, now }: PromiseSources,
): readonly string[] {
  const birth = understanding.roles[table.id]?.birth
  return table.columns
    .filter(({ name, type }) => {
      const isTime = type.kind === 'timestamp' || type.kind === 'date'
      const meaning = understanding.meanings[table.id]?.[name]?.name ?? ''
      const hasRule = (rules.tables[table.id]?.columns[name]?.cases.length ?? 0) > 0
      const isAhead = mustCome(table, name) || isSetAhead(table, name, now)
      const isPast = isTime && !hasRule && !isAhead
      // a reminder's day is its only one, and may be still to come
      const isBirth = name === birth && !isFutureMeaning(meaning)
      return isPast && (isBirth || isPastMeaning(meaning))
    })
    .map(({ name }) => name)
}

/** Neither the schema nor a rule says how the column is made. */
function isFree(table: Table, column: string, { rules }: PromiseSources): boolean {
  const isGenerated = table.columns.some(
    ({ name, generated }) => name === column && generated !== null,
  )
  return !isGenerated && (rules.tables[table.id]?.columns[column]?.cases.length ?? 0) === 0
}
