import type { Expectation } from '../queries/query.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'
import { type Bounds, countBounds, excludeEachOther, readBounds } from './bounds.ts'
import type { AskedQuery, Conflict } from './conflict.ts'
import type { Ground } from './region.ts'

/** Expectations that no answer meets together: of one query, or of two that ask the same. */
export async function findUnmetExpectations(
  _ground: Ground,
  queries: readonly AskedQuery[],
): Promise<readonly Conflict[]> {
  const groups = new Map<string, Wanted[]>()
  for (const { id, expect, query } of queries) {
    const same = spell(query)
    const known = groups.get(same) ?? []
    groups.set(same, [...known, ...expect.map((expectation) => ({ id, expectation }))])
  }
  return [...groups.values()].flatMap((wanted) => findFirst(wanted) ?? [])
}

interface Wanted {
  readonly id: string
  readonly expectation: Expectation
}

function findFirst(wanted: readonly Wanted[]): Conflict | null {
  for (const [at, second] of wanted.entries())
    for (const first of wanted.slice(0, at)) {
      const why = findWhy(first.expectation, second.expectation)
      if (why) return { first: claim(first), second: claim(second), why }
    }
  for (const each of wanted)
    if (each.expectation.of === 'rows' && isNever(each.expectation))
      return { first: claim(each), second: claim(each), why: 'no number of rows is so' }
  return null
}

function claim({ id, expectation }: Wanted): Conflict['first'] {
  return { says: expectation.text, of: { kind: 'query', id } }
}

function findWhy(a: Expectation, b: Expectation): string | null {
  if ((a.of === 'rows') !== (b.of === 'rows')) {
    const rows = readBounds(a.of === 'rows' ? a : b)
    const isEmpty = rows !== null && countBounds(rows).high < 1
    return isEmpty ? 'without rows there is no value' : null
  }
  const isOne = a.of === b.of || a.of === 'every' || b.of === 'every'
  if (!isOne || a.column?.toLowerCase() !== b.column?.toLowerCase()) return null
  return excludes(a, b) ? 'no answer is both' : null
}

function excludes(a: Expectation, b: Expectation): boolean {
  const [one, other] = [readBounds(a), readBounds(b)]
  if (one && other)
    return a.of === 'rows'
      ? excludeEachOther(countBounds(one), countBounds(other))
      : excludeEachOther(one, other)
  if (typeof a.value !== 'string' || typeof b.value !== 'string') return false
  const isSame = a.value === b.value
  const signs = [a.comparison, b.comparison].sort().join(' ')
  return (signs === '= =' && !isSame) || (signs === '!= =' && isSame)
}

function isNever(expectation: Expectation): boolean {
  const bounds: Bounds | null = readBounds(expectation)
  if (!bounds) return false
  const { low, high } = countBounds(bounds)
  return low > high
}

/** A query's tree without the case of its names: two that are spelt alike ask the same. */
function spell(query: QueryNode): string {
  const small = (names: readonly string[]): readonly string[] =>
    names.map((name) => name.toLowerCase())
  return JSON.stringify(
    mapEverywhere(query, (expression) => ({
      ...expression,
      ...(expression.alias ? { alias: expression.alias.toLowerCase() } : {}),
      ...(expression.class === 'COLUMN_REF'
        ? { column_names: small(expression.column_names) }
        : {}),
    })),
  )
}
