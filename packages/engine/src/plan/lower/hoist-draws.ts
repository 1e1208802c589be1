import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf, mapExpression } from '../../sql/walk.ts'
import { type ColumnPlan, mixColumn } from '../plan.ts'
import { findRare, type RareColumn, unless } from './find-rare.ts'
import { usedLookups } from './used-lookups.ts'

export interface Hoisted {
  /** The draws that several places read, each a column of its own. */
  readonly draws: readonly ColumnPlan[]
  /** The keys of the row's own draws, by the name of the column each becomes. */
  readonly keys: ReadonlyMap<string, Expression>
  readonly columns: readonly ColumnPlan[]
}

/**
 * Gives every draw a column of its own: it is computed once a row, and the statement stays short. The
 * row's own draws come as keys, so that the statement can stir them all together.
 */
export function hoistDraws(columns: readonly ColumnPlan[]): Hoisted {
  const usual = columns.filter((column) => findRare(column) === null)
  const rare = columns.flatMap((column) => findRare(column) ?? []).map(hoistRare)
  const mixes = hoistCalls(usual, 'row_mix', 'mix')
  const draws = hoistCalls(mixes.columns, 'draw', 'draw')
  return {
    draws: [...mixes.draws, ...draws.draws, ...rare.flatMap((found) => found.draws)],
    keys: draws.keys,
    columns: [...draws.columns, ...rare.map(({ column }) => column)],
  }
}

/** The draws of a column that few rows need, stirred step by step as nothing for all others. */
function hoistRare({ column: plan, condition, value }: RareColumn): {
  readonly draws: readonly ColumnPlan[]
  readonly column: ColumnPlan
} {
  const draws: ColumnPlan[] = []
  const names = new Map<string, string>()
  const add = (name: string, expression: Expression): Expression => {
    draws.push({ name, expression, lookups: [], generator: 'draw', why: '32 random bits' })
    return column(name)
  }
  const read = mapExpression(value, (node) => {
    const key = findKey(node)
    if (!key) return node
    const known = names.get(JSON.stringify(key))
    if (known) return column(known)
    const name = `#${plan.name.replace(/^#/, '')} draw${names.size > 0 ? ` ${names.size + 1}` : ''}`
    names.set(JSON.stringify(key), name)
    const keyed = add(`${name} keyed`, unless(condition, call('xor', column(mixColumn), key)))
    const stirred = add(
      `${name} stirred`,
      call('mix_2', add(`${name} begun`, call('mix_1', keyed))),
    )
    return add(name, call('mix_3', stirred))
  })
  return { draws, column: { ...plan, expression: unless(condition, read) } }
}

interface Read {
  readonly count: number
  readonly of: string
  readonly call: Expression
}

function hoistCalls(columns: readonly ColumnPlan[], name: string, label: string): Hoisted {
  const reads = new Map<string, Read>()
  for (const column of columns)
    for (const expression of expressionsOf(column))
      countReads(expression, name, column.name, 1, reads)
  const names = new Map<string, string>()
  const taken = new Map<string, number>()
  const draws: ColumnPlan[] = []
  const keys = new Map<string, Expression>()
  for (const [key, { count, of, call }] of reads) {
    const ownKey = findKey(call)
    if (count < 2 && !ownKey) continue
    const base = of.replace(/^#/, '')
    // a database may take "Address" and "#address" for one name once both are draws
    const nth = (taken.get(base.toLowerCase()) ?? 0) + 1
    taken.set(base.toLowerCase(), nth)
    const own = `#${base} ${label}${nth > 1 ? ` ${nth}` : ''}`
    names.set(key, own)
    if (ownKey) {
      keys.set(own, ownKey)
      continue
    }
    const lookups = columns.find((column) => column.name === of)?.lookups ?? []
    draws.push({
      name: own,
      expression: call,
      lookups: usedLookups(call, lookups),
      generator: 'draw',
      why: '32 random bits',
    })
  }
  const change = (expression: Expression): Expression =>
    mapExpression(expression, (node) => {
      const own = names.get(keyOf(node, name) ?? '')
      return own === undefined ? node : { kind: 'column', path: [own] }
    })
  const changed = columns.map((column) => ({
    ...column,
    expression: change(column.expression),
    lookups: column.lookups.map((lookup) => ({
      ...lookup,
      on: lookup.on.map((pair) => ({ ...pair, equals: change(pair.equals) })),
    })),
  }))
  return { draws, keys, columns: changed }
}

function expressionsOf(column: ColumnPlan): readonly Expression[] {
  return [column.expression, ...column.lookups.flatMap(({ on }) => on.map(({ equals }) => equals))]
}

function countReads(
  expression: Expression,
  name: string,
  of: string,
  times: number,
  reads: Map<string, Read>,
): void {
  const key = keyOf(expression, name)
  if (key !== null) {
    const known = reads.get(key)
    // a number of another row is long by itself
    const weight = isOwn(expression) ? times : 2
    reads.set(key, { count: (known?.count ?? 0) + weight, of: known?.of ?? of, call: expression })
    return
  }
  const isQuantile = expression.kind === 'call' && expression.name.startsWith('quantile')
  for (const part of childrenOf(expression))
    countReads(part, name, of, isQuantile ? 2 : times, reads)
}

/** What tells a call of this name from others, or null for anything else. */
function keyOf(expression: Expression, name: string): string | null {
  return expression.kind === 'call' && expression.name === name
    ? JSON.stringify(expression.args)
    : null
}

function isOwn(expression: Expression): boolean {
  const [first] = childrenOf(expression)
  return first?.kind === 'column' && first.path.length === 1 && first.path[0] === mixColumn
}

/** The key of a draw of this row, or null for any other call. */
function findKey(call: Expression): Expression | null {
  if (call.kind !== 'call' || call.name !== 'draw' || !isOwn(call)) return null
  return call.args[1] ?? null
}
