import type { Comparison, Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import { isNumeric } from '../../world/world.ts'
import { computeValues, filterValues } from '../pools/filter-values.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { printCondition, type Task } from './task.ts'

/** Adds to pools what the other side of a comparison gives: x = y + 1 tries y + 1 for x. */
export async function widenPools(task: Task): Promise<void> {
  for (let round = 0; round < 2; round += 1)
    for (const { expression, roots } of task.joints) {
      const [first, second] = roots
      if (roots.length !== 2 || first === undefined || second === undefined) continue
      if (expression.class !== 'COMPARISON') continue
      await widen(task, expression, first, second)
      await widen(task, expression, second, first)
    }
}

async function widen(
  task: Task,
  comparison: Comparison,
  root: number,
  other: number,
): Promise<void> {
  const { store, singles, pools } = task
  const pool = pools.get(root)
  const source = pools.get(other)
  if (!pool || !source) return
  const tried = store.dice.sample(source.values, 40)
  const found: string[] = []
  const sides: readonly (readonly [Expression, Expression])[] = [
    [comparison.left, comparison.right],
    [comparison.right, comparison.left],
  ]
  for (const [left, right] of sides) {
    const sql = printSide(task, left, right, root, other)
    if (sql === null) continue
    const ask = { from: source.column.type, to: pool.column.type, values: tried, expression: sql }
    found.push(...(await computeValues(store.pool, ask).catch(() => [])))
  }
  if (source.column.category === pool.column.category) found.push(...tried)
  else if (/date|timestamp/.test(source.column.category)) found.push(...tried.flatMap(spellCodes))
  const isNumber = isNumeric(pool.column)
  const near = isNumber
    ? found.flatMap((x) => [x, step(x, 1), step(x, -1)])
    : found.flatMap(listDays)
  const known = new Set(pool.values)
  const fresh = [...new Set(near)].filter((value) => !known.has(value))
  const conditions = (singles.get(root) ?? []).flatMap(
    (each) => printCondition(task, each, () => 'v') ?? [],
  )
  const passing = await filterValues(store.pool, pool.column.type, fresh, conditions).catch(
    () => [],
  )
  const isEqual = comparison.type === 'COMPARE_EQUAL'
  const values = isEqual
    ? [...passing.slice(0, 150), ...pool.values]
    : [...pool.values, ...passing.slice(0, 100)]
  pools.set(root, { ...pool, values: [...new Set(values)] })
}

/** The SQL of one side where the other is the class alone. */
function printSide(
  { witness }: Task,
  left: Expression,
  right: Expression,
  root: number,
  other: number,
): string | null {
  if (left.class !== 'CELL' || witness.find(left.cell) !== root) return null
  const cells = listCells(right)
  if (cells.length === 0 || cells.some((cell) => witness.find(cell) !== other)) return null
  return printExpression(right, () => 'v')
}

/** A day as a number or a text may code it: 20240131, 202401, 2024. */
function spellCodes(value: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return year ? [`${year}${month}${day}`, `${year}-${month}-${day}`, `${year}${month}`, year] : []
}

function step(value: string, by: number): string {
  return /^-?\d+$/.test(value) ? String(BigInt(value) + BigInt(by)) : String(Number(value) + by)
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
