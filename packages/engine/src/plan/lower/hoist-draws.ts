import type { Expression } from '../../sql/expression.ts'
import { childrenOf, mapExpression } from '../../sql/walk.ts'
import { type ColumnPlan, mixColumn } from '../plan.ts'

export interface Hoisted {
  /** The draws that several places read, each a column of its own. */
  readonly draws: readonly ColumnPlan[]
  readonly columns: readonly ColumnPlan[]
}

/**
 * Gives a draw that is read more than once a column of its own: it is computed once a row, and the
 * statement stays short. A quantile reads its draw several times.
 */
export function hoistDraws(columns: readonly ColumnPlan[]): Hoisted {
  const reads = new Map<string, { count: number; of: string; key: Expression }>()
  for (const column of columns)
    for (const expression of expressionsOf(column)) countReads(expression, column.name, 1, reads)
  const names = new Map<string, string>()
  const taken = new Map<string, number>()
  const draws: ColumnPlan[] = []
  for (const [key, read] of reads) {
    if (read.count < 2) continue
    const nth = (taken.get(read.of) ?? 0) + 1
    taken.set(read.of, nth)
    const name = `#${read.of.replace(/^#/, '')} draw${nth > 1 ? ` ${nth}` : ''}`
    names.set(key, name)
    draws.push({
      name,
      expression: read.key,
      lookups: [],
      generator: 'draw',
      why: '32 random bits',
    })
  }
  const change = (expression: Expression): Expression =>
    mapExpression(expression, (node) => {
      const name = names.get(keyOf(node) ?? '')
      return name === undefined ? node : { kind: 'column', path: [name] }
    })
  const changed = columns.map((column) => ({
    ...column,
    expression: change(column.expression),
    lookups: column.lookups.map((lookup) => ({
      ...lookup,
      on: lookup.on.map((pair) => ({ ...pair, equals: change(pair.equals) })),
    })),
  }))
  return { draws, columns: changed }
}

function expressionsOf(column: ColumnPlan): readonly Expression[] {
  return [column.expression, ...column.lookups.flatMap(({ on }) => on.map(({ equals }) => equals))]
}

function countReads(
  expression: Expression,
  of: string,
  times: number,
  reads: Map<string, { count: number; of: string; key: Expression }>,
): void {
  const key = keyOf(expression)
  if (key !== null) {
    const known = reads.get(key)
    reads.set(key, { count: (known?.count ?? 0) + times, of: known?.of ?? of, key: expression })
    return
  }
  const isQuantile = expression.kind === 'call' && expression.name.startsWith('quantile')
  for (const part of childrenOf(expression)) countReads(part, of, isQuantile ? 2 : times, reads)
}

/** The key of a draw of this row, as text; null for anything else. */
function keyOf(expression: Expression): string | null {
  if (expression.kind !== 'call' || expression.name !== 'draw') return null
  const [mix, key] = expression.args
  const isOwn = mix?.kind === 'column' && mix.path.length === 1 && mix.path[0] === mixColumn
  return isOwn && key?.kind === 'number' ? key.text : null
}
