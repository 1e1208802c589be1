import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import { computeValues, filterValues } from '../pools/filter-values.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { printCondition, type Task } from './task.ts'

/** Values of the others from which texts are made. */
const mostTried = 40

/** Adds to pools the texts that hold what another cell gives: `tags LIKE '%<' || tag.name || '>%'` tries `<sql>` for tags. */
export async function widenTexts(task: Task): Promise<void> {
  for (const { expression } of task.joints)
    for (const part of walkExpression(expression)) {
      const found = readPattern(part)
      if (found) await widen(task, found)
    }
}

interface Pattern {
  readonly cell: number
  readonly pattern: Expression
  /** Whether `%` and `_` stand for others. */
  readonly isLike: boolean
}

/** A condition that the text of one cell holds what an expression gives; null for any other. */
function readPattern(part: Expression): Pattern | null {
  if (part.class !== 'FUNCTION') return null
  const isLike = /^~~\*?$/.test(part.function_name)
  const isHeld = /^(?:contains|instr|strpos|starts_with|prefix|ends_with|suffix)$/.test(
    part.function_name,
  )
  const [whole, pattern] = part.children ?? []
  const text = whole && peel(whole)
  return (isLike || isHeld) && pattern && text?.class === 'CELL'
    ? { cell: text.cell, pattern, isLike }
    : null
}

/** What stands within `lower(…)`, `upper(…)` or a cast. */
function peel(expression: Expression): Expression {
  if (expression.class === 'CAST') return peel(expression.child)
  const [only, ...others] = expression.class === 'FUNCTION' ? (expression.children ?? []) : []
  const isCase =
    expression.class === 'FUNCTION' && /^(?:lower|upper|trim)$/.test(expression.function_name)
  return isCase && only && others.length === 0 ? peel(only) : expression
}

async function widen(task: Task, { cell, pattern, isLike }: Pattern): Promise<void> {
  const { pools, witness, store, singles } = task
  const root = witness.find(cell)
  const pool = pools.get(root)
  const roots = [...new Set(listCells(pattern).map((each) => witness.find(each)))]
  const others = roots.flatMap((other) => pools.get(other) ?? [])
  if (!pool || witness.constants.has(root) || roots.includes(root) || others.length < roots.length)
    return
  const sql = printExpression(pattern, (part) =>
    part.class === 'CELL' ? `x${witness.find(part.cell)}` : '1',
  )
  if (!sql || roots.length === 0) return
  const sources = others.map(({ root: other, column, values }) => ({
    name: `x${other}`,
    type: column.type,
    values: values.slice(0, mostTried),
  }))
  const ask = { sources, to: 'VARCHAR', expression: sql }
  const found = await computeValues(store.pool, ask).catch(() => [])
  const texts = isLike ? found.map((each) => each.replaceAll('%', '').replaceAll('_', 'a')) : found
  const { maxLength } = pool.column
  const fitting = texts.filter((text) => maxLength === null || text.length <= maxLength)
  const conditions = (singles.get(root) ?? []).flatMap(
    (each) => printCondition(task, each, () => 'v') ?? [],
  )
  const passing = await filterValues(store.pool, pool.column.type, fitting, conditions).catch(
    () => [],
  )
  pools.set(root, { ...pool, values: [...new Set([...passing, ...pool.values])] })
}
