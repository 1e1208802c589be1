import { and, binary, column, number, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import type { Layer, Statement } from '../../sql/query.ts'
import { windowsIn } from '../../sql/windows-in.ts'
import { linkRow, type Plan, parentColumn, rowColumn } from '../plan.ts'
import { estimateRows, parentOf } from '../rows/estimate-rows.ts'

/**
 * Cuts statements that make more rows than `most` into several, each for a range of rows or of the parents
 * that they are made for: what a statement holds does not grow with the table. Ranges follow each other, so
 * the rows stand in the same order.
 */
export function cutLong(
  plan: Plan,
  statements: readonly Statement[],
  most: number,
): readonly Statement[] {
  return statements.flatMap((statement) => cutStatement(plan, statement, most))
}

type Work = Extract<Statement, { kind: 'create-work' }>

function cutStatement(plan: Plan, statement: Statement, most: number): readonly Statement[] {
  if (statement.kind !== 'create-work' || looksAround(statement)) return [statement]
  const [first, ...rest] = statement.layers
  const bound = first && findBound(plan, first)
  if (!first || !bound || bound.rows <= most) return [statement]
  const size = highestPower((most * bound.of) / bound.rows)
  const parts = Math.ceil(bound.of / size)
  return Array.from({ length: parts }, (_, i): Work => {
    const from = i === 0 ? null : i * size
    const to = i === parts - 1 ? null : (i + 1) * size
    const layers = [bound.cut(from, to), ...rest]
    const title = `${statement.title}, part ${i + 1} of ${parts}`
    return i === 0 ? { ...statement, title, layers } : { ...statement, title, layers, adds: true }
  })
}

/**
 * The power of two up to which the parts go. Parts of different statements then end at the same numbers: one that
 * reads what another has made in no order finds its rows in parts of their own. Packed rows are read one by
 * one where a part of them is left out, which took three times as long as all the rest of the statement.
 */
function highestPower(most: number): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(most)))
}

/** A window over all rows needs them all. */
function looksAround({ layers }: Work): boolean {
  return layers.some(({ columns }) =>
    columns.some(({ expression }) => windowsIn(expression).length > 0),
  )
}

interface Bound {
  /** Rows that the statement reads or makes, about. */
  readonly rows: number
  /** How many numbers there are to cut, about. */
  readonly of: number
  /** The layer for the numbers from one up to, and without, another; null where there is no end. */
  readonly cut: (from: number | null, to: number | null) => Layer
}

/** By what a statement can be cut, told by where its first layer takes its rows from; null where by nothing. */
function findBound(plan: Plan, layer: Layer): Bound | null {
  const { from: source, groupBy } = layer
  switch (source.kind) {
    case 'rows': {
      const [start, count] = [source.from, source.rows]
      if (start.kind !== 'number' || count.kind !== 'number') return null
      const [first, rows] = [Number(start.text), Number(count.text)]
      const cut = (from: number | null, to: number | null): Layer => {
        const range = {
          from: number(first + (from ?? 0)),
          rows: number((to ?? rows) - (from ?? 0)),
        }
        return { ...layer, from: { kind: 'rows', ...range } }
      }
      return { rows, of: rows, cut }
    }
    case 'repeat': {
      const id = source.name.replace(/ counts$/, '')
      const table = plan.tables[id]
      if (!table || table.rows.kind === 'count') return null
      const of = estimateRows(plan, parentOf(table, table.rows.link))
      const cut = (from: number | null, to: number | null): Layer => ({
        ...layer,
        from: { ...source, where: isBetween(column(parentColumn), from, to) },
      })
      return { rows: estimateRows(plan, id), of, cut }
    }
    case 'work': {
      const id = source.name.replace(/ \(\d+\)$/, '')
      const by = groupBy.length === 0 ? rowColumn : nameOf(groupBy)
      const of = by === null ? null : countNumbers(plan, id, by)
      if (by === null || of === null) return null
      const cut = (from: number | null, to: number | null): Layer => {
        const within = isBetween(column(by), from, to)
        // rows that lead nowhere are a group as well
        const isNone: Expression = { kind: 'is-null', operand: column(by), negated: false }
        const between = from === null && by !== rowColumn ? or(isNone, within) : within
        return { ...layer, where: layer.where ? and(layer.where, between) : between }
      }
      return { rows: estimateRows(plan, id), of, cut }
    }
    default:
      return null
  }
}

function nameOf([only, ...others]: readonly Expression[]): string | null {
  return only && others.length === 0 ? findOwnColumn(only) : null
}

/** How many different numbers a column of a table holds that numbers its own rows or those of a parent. */
function countNumbers(plan: Plan, id: string, name: string): number | null {
  const table = plan.tables[id]
  if (!table) return null
  if (name === rowColumn) return estimateRows(plan, id)
  const key = table.table.foreignKeys.find(({ link }) => linkRow(link) === name)
  return key ? estimateRows(plan, key.parent) : null
}

function isBetween(value: Expression, from: number | null, to: number | null): Expression {
  const above = from === null ? [] : [binary(value, '>=', number(from))]
  const below = to === null ? [] : [binary(value, '<', number(to))]
  return and(...above, ...below)
}
