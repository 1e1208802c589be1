import { walkExpression } from '../../tree/map-tree.ts'
import type { Comparison, Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import { isNumeric } from '../../world/world.ts'
import { computeValues, filterValues } from '../pools/filter-values.ts'
import type { Pool } from '../pools/pool.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { keepInRange } from './find-range.ts'
import { isolate } from './isolate.ts'
import { printCondition, type Task } from './task.ts'

/** Adds to pools what a comparison gives for them: x = y + 1 tries y + 1 for x, x * y = 80 tries 80 / y. */
export async function widenPools(task: Task): Promise<void> {
  // what one comparison gives may be what another one needs
  const rounds = task.joints.length > 1 ? 2 : 1
  for (let round = 0; round < rounds; round += 1)
    for (const { expression, roots } of task.joints) {
      if (roots.length > 4) continue
      for (const comparison of listComparisons(expression))
        for (const root of roots) await widen(task, comparison, root)
    }
}

function listComparisons(expression: Expression): readonly Comparison[] {
  return [...walkExpression(expression)].filter((part) => part.class === 'COMPARISON').slice(0, 4)
}

async function widen(task: Task, comparison: Comparison, root: number): Promise<void> {
  const { pools, witness } = task
  const pool = pools.get(root)
  const roots = [...new Set(listCells(comparison).map((cell) => witness.find(cell)))]
  if (!pool || roots.length < 2 || !roots.includes(root) || witness.constants.has(root)) return
  const others = roots.flatMap((other) => (other === root ? [] : (pools.get(other) ?? [])))
  if (others.length < roots.length - 1) return
  const way = nameWay(task, comparison, pool, others)
  const widened = task.widened.get(way) ?? {
    values: await listLikely(task, comparison, pool, others),
    roots: new Set(),
  }
  if (widened.roots.has(root)) return
  task.widened.set(way, widened)
  widened.roots.add(root)
  const known = new Set(pool.values)
  const fresh = widened.values.filter((value) => !known.has(value))
  const conditions = (task.singles.get(root) ?? []).flatMap(
    (each) => printCondition(task, each, () => 'v') ?? [],
  )
  const passing = await filterValues(task.store.pool, pool.column.type, fresh, conditions).catch(
    () => [],
  )
  const isEqual = comparison.type === 'COMPARE_EQUAL'
  const values = isEqual
    ? [...passing.slice(0, 150), ...pool.values]
    : [...pool.values, ...passing.slice(0, 100)]
  pools.set(root, { ...pool, values: [...new Set(values)] })
}

/** A comparison of a class with others, by what those may be. */
function nameWay(
  task: Task,
  comparison: Comparison,
  { root, column: { type }, range }: Pool,
  others: readonly Pool[],
): string {
  const places = new Map(others.map((other, at) => [other.root, `x${at}`]))
  const spelt = printCondition(task, comparison, (each) => places.get(each) ?? 'own')
  const given = others.map(({ column, values }) => [column.type, ...spread(values, 40)])
  return JSON.stringify([spelt, type, range, spelt === null ? root : null, given])
}

/** What the other terms of a comparison give for a pool, and a little to either side, as far as it is likely. */
async function listLikely(
  task: Task,
  comparison: Comparison,
  pool: Pool,
  others: readonly Pool[],
): Promise<readonly string[]> {
  const found = await compute(task, comparison, pool, others)
  const near = isNumeric(pool.column)
    ? found.flatMap((x) => [x, step(x, 1), step(x, -1), ...halve(x, pool)])
    : found.flatMap(listDays)
  return keepInRange([...new Set(near)], pool.range, task.near !== null)
}

/** What the comparison's other terms give, and where two columns are alike, each other's values. */
async function compute(
  { store, witness }: Task,
  comparison: Comparison,
  pool: Pool,
  others: readonly Pool[],
): Promise<readonly string[]> {
  const term = isolate(comparison, (cell) => witness.find(cell) === pool.root)
  const sql =
    term &&
    printExpression(term, (part) => (part.class === 'CELL' ? `x${witness.find(part.cell)}` : '1'))
  const sources = others.map(({ root, column, values }) => ({
    name: `x${root}`,
    type: column.type,
    values: spread(values, 40),
  }))
  const found: string[] = []
  if (sql)
    found.push(
      ...(await computeValues(store.pool, { sources, to: pool.column.type, expression: sql }).catch(
        () => [],
      )),
    )
  const [source, ...more] = others
  const tried = sources[0]?.values ?? []
  if (more.length > 0 || !source) return found
  if (source.column.category === pool.column.category) found.push(...tried)
  else if (/date|timestamp/.test(source.column.category)) found.push(...tried.flatMap(spellCodes))
  return found
}

/** So many of a list, from all over it: always the same ones, so that what they give is known the next time. */
function spread(values: readonly string[], count: number): readonly string[] {
  if (values.length <= count) return values
  return Array.from(
    { length: count },
    (_, at) => values[Math.floor((at * values.length) / count)] ?? '',
  )
}

/** A day as a number or a text may code it: 20240131, 202401, 2024. */
function spellCodes(value: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return year ? [`${year}${month}${day}`, `${year}-${month}-${day}`, `${year}${month}`, year] : []
}

function step(value: string, by: number): string {
  return /^-?\d+$/.test(value) ? String(BigInt(value) + BigInt(by)) : String(Number(value) + by)
}

/** What is less than so much of an amount, and still more than nothing. */
function halve(value: string, { column, range }: Pool): readonly string[] {
  return range && column.category === 'number' ? [String(Number(value) / 2)] : []
}

/** A day and some around it. */
function listDays(value: string): readonly string[] {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return [value]
  const at = Date.parse(`${value.slice(0, 10)}T00:00:00Z`)
  return [
    value,
    ...[2, -2, 40].map((days) => {
      const spelt = new Date(at + days * 86_400_000).toISOString().slice(0, 10)
      return spelt + value.slice(10)
    }),
  ]
}
