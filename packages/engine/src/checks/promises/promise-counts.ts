import { listKeys } from '../../model/list-keys.ts'
import type { Schema, Table } from '../../model/schema.ts'
import type { RowRule } from '../../rules/rules.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'
import { findTooFew } from './find-too-few.ts'

type PerParent = Extract<RowRule, { kind: 'per-parent' }>

/** How many rows each parent has: the bounds exactly, the mean that a rule gives as a statistic. */
export function promiseCounts(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const rows = sources.rules.tables[table.id]?.rows
  if (rows?.kind !== 'per-parent') return []
  const { parent, link, minimum, maximum, where, place } = rows
  const chosen = where ? ' the rule chooses' : ''
  const between = minimum === maximum ? `${minimum}` : `between ${minimum} and ${maximum}`
  const bounds = buildPromise(table.id, 'rule', {
    name: link,
    says: `Each ${parent}${chosen} has ${between} rows of ${table.id}.`,
    claim: claim(rows, sources.schema, (condition) => ({
      kind: 'per-parent',
      link,
      parent,
      minimum,
      maximum,
      where: condition,
    })),
    place,
    about: 'per-parent',
  })
  const { mean, deviation, distribution } = rows
  if (mean === null || deviation === undefined || minimum === maximum) return [bounds]
  const kind = distribution?.kind
  const reason = findOtherCause(table, rows, sources) ?? findTooFew(sources.rowCounts?.[parent])
  const spread = buildPromise(table.id, 'rule', {
    name: `${link} on average`,
    says: `The rows of ${parent}${chosen} have ${Number(mean.toFixed(3))} rows of ${table.id} on average${kind ? `, ${kind} distributed` : ''}.`,
    claim: reason
      ? { kind: 'not-checkable', reason }
      : claim(rows, sources.schema, (condition) => ({
          kind: 'mean-children',
          link,
          parent,
          mean,
          deviation: isSegmented(rows, table.id, sources)
            ? // of the several distributions no more is known than bounds and mean (Bhatia and Davis, 2000)
              Math.sqrt((maximum - mean) * (mean - minimum))
            : deviation,
          width: maximum - minimum,
          where: condition,
        })),
    place,
    about: 'mean-children',
  })
  return [bounds, spread]
}

function claim(
  { where, parent }: PerParent,
  schema: Schema,
  build: (condition: PerParent['where']) => Claim,
): Claim {
  const owner = schema.tables.find(({ id }) => id === parent)
  return where && owner ? claimOf(where, owner, schema, build) : build(null)
}

/** Segments have counts of their own, which together keep the mean. */
function isSegmented(
  { parent, link }: PerParent,
  child: string,
  { rules }: PromiseSources,
): boolean {
  const segments = rules.tables[parent]?.segments?.of ?? []
  return segments.some(({ children }) =>
    children.some((one) => one.table === child && one.link === link),
  )
}

/** What else decides how many rows a parent has. */
function findOtherCause(
  table: Table,
  { link }: PerParent,
  { rules, reference, understanding }: PromiseSources,
): string | null {
  if ((reference.tables[table.id]?.rows.length ?? 0) > 0) return 'reference rows count as well'
  if (understanding.histories.some((history) => history.table === table.id))
    return 'there is a row for each step of a history'
  const rule = rules.tables[table.id]?.columns[link]?.link
  const isPart = rule?.where || rule?.same || rule?.weight
  const agreement = understanding.agreements.some(
    (found) => found.table === table.id && (found.link === link || found.anchor[0] === link),
  )
  if (isPart || agreement) return 'only parents that qualify have rows'
  const key = table.foreignKeys.find((candidate) => candidate.link === link)
  const sets = listKeys(table)
  const limiting = sets.find(
    ({ columns }) =>
      key?.columns.some((name) => columns.includes(name)) &&
      !columns.some((name) => isRoomy(table, name)),
  )
  return limiting ? `the key ${limiting.name} limits how many there can be` : null
}

/** A column with more values than a parent has rows: it takes what a key needs to vary. */
function isRoomy({ columns, foreignKeys }: Table, name: string): boolean {
  if (foreignKeys.some((key) => key.columns.includes(name))) return false
  const type = columns.find((column) => column.name === name)?.type
  if (type?.kind === 'integer') return type.bits > 8
  return ['decimal', 'text', 'date', 'timestamp', 'uuid'].includes(type?.kind ?? '')
}
