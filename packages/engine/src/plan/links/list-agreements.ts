import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { listShared } from './list-shared.ts'
import { findCommonSource, traceColumns } from './trace-columns.ts'

/** What the links of a table must agree on: as understood, and by columns that two keys share. */
export function listAgreements(plan: Plan, table: TablePlan): readonly Agreement[] {
  const understood = plan.understanding.agreements.filter(({ table: id }) => id === table.table.id)
  const all = [
    ...understood,
    ...listShared(plan, table),
    ...sameColumns(plan, table),
    ...overlaps(plan, table),
  ]
  return table.rows.kind === 'count' ? all : turnAround(all, table.rows.link)
}

/**
 * The link that brings the rows is fixed first. What it should agree with, and what that was copied
 * from, then agree with it instead.
 */
function turnAround(all: readonly Agreement[], source: string): readonly Agreement[] {
  const turned = all.find(
    ({ link, path, anchor }) => link === source && path.length > 0 && anchor.length === 1,
  )
  const copy =
    turned && all.find(({ link, path }) => link === turned.anchor[0] && path.length === 0)
  if (!turned || !copy || copy.anchor[0] === source)
    return all.map((agreement) => followSource(agreement, source))
  const [origin = '', ...path] = copy.anchor
  const anchor = [source, ...turned.path]
  return all.flatMap((agreement): readonly Agreement[] => {
    if (agreement === turned)
      return path.length > 0 ? [{ ...turned, link: origin, path, anchor }] : []
    return agreement === copy ? [{ ...copy, anchor }] : [agreement]
  })
}

/** What the link that brings the rows would be read off looks for a parent that agrees with it. */
function followSource(agreement: Agreement, source: string): Agreement {
  const { link, path, anchor } = agreement
  const [first = '', ...beyond] = anchor
  if (link !== source || path.length > 0 || beyond.length === 0) return agreement
  return { ...agreement, link: first, path: beyond, anchor: [source] }
}

/**
 * Two keys in the same columns, of which one leads to the part of a table that the other leads to: a booking of the
 * club is a booking, and the one says which the other is.
 */
function sameColumns(plan: Plan, { table, rows }: TablePlan): readonly Agreement[] {
  return table.foreignKeys.flatMap((part) =>
    table.foreignKeys.flatMap((whole): readonly Agreement[] => {
      const isSame =
        part !== whole &&
        part.columns.length === whole.columns.length &&
        part.columns.every((name) => whole.columns.includes(name))
      const beyond = isSame ? beyondOf(plan, part, part.columns) : undefined
      if (beyond?.parent !== whole.parent) return []
      const why = `both hold ${part.columns.join(', ')}`
      const isSource = rows.kind !== 'count' && rows.link === whole.link
      return isSource
        ? [{ table: table.id, link: part.link, path: [beyond.link], anchor: [whole.link], why }]
        : [{ table: table.id, link: whole.link, path: [], anchor: [part.link, beyond.link], why }]
    }),
  )
}

/**
 * Two keys of which each has a column of its own beside one they share, as (survey_id, workspace_id) and
 * (source_id, workspace_id) do, lead to rows of the same workspace.
 */
function overlaps(plan: Plan, { table, rows }: TablePlan): readonly Agreement[] {
  const isSource = (key: ForeignKey): boolean => rows.kind !== 'count' && rows.link === key.link
  return table.foreignKeys.flatMap((left, i) =>
    table.foreignKeys.slice(i + 1).flatMap((right): readonly Agreement[] => {
      const shared = left.columns.filter((name) => right.columns.includes(name))
      if (shared.length === 0) return []
      if (shared.length === left.columns.length || shared.length === right.columns.length) return []
      // where a narrow key holds what they share, each agrees with that one
      const isHeld = table.foreignKeys.some(
        ({ columns }) =>
          columns.length === shared.length && columns.every((name) => shared.includes(name)),
      )
      if (isHeld) return []
      const [fixed, free] = isSource(right) ? [right, left] : [left, right]
      const common = findCommonSource(
        traceColumns(plan, fixed, shared),
        traceColumns(plan, free, shared),
      )
      if (!common || common.left.length === 0 || common.right.length === 0) return []
      const why = `both hold ${shared.join(', ')}`
      return [
        {
          table: table.id,
          link: free.link,
          path: common.right,
          anchor: [fixed.link, ...common.left],
          why,
        },
      ]
    }),
  )
}

/** The link that a key's parent has in the columns which stand for some of the key's own. */
function beyondOf(plan: Plan, key: ForeignKey, shared: readonly string[]): ForeignKey | undefined {
  const names = shared.map((name) => key.parentColumns[key.columns.indexOf(name)] ?? '')
  return plan.tables[key.parent]?.table.foreignKeys.find(
    ({ columns }) =>
      columns.length === names.length && columns.every((name) => names.includes(name)),
  )
}
