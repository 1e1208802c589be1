import type { Column } from '../../model/schema.ts'
import type { Plan } from '../../plan/plan.ts'
import { listGrammarExpressions } from '../../rules/grammar/list-grammar-expressions.ts'
import type { ValueRule } from '../../rules/rules.ts'
import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn, columnPaths } from '../../sql/walk.ts'
import type { Context } from '../generator.ts'

/** What a sibling must be: of one of these kinds of types, and pass `where`. */
export interface Wanted {
  readonly kinds?: readonly Column['type']['kind'][]
  readonly where?: (column: Column) => boolean
}

const numbers = ['integer', 'decimal', 'float'] as const

/**
 * A column of the same row with one of the meanings, the first meaning first, that this column may
 * read: it must not follow from this one by rule, formula or understanding.
 */
export function findSibling(
  context: Context,
  meanings: readonly string[],
  { kinds = numbers, where }: Wanted = {},
): Column | null {
  const { id } = context.table.table
  const known = context.plan.understanding.meanings[id] ?? {}
  for (const meaning of meanings) {
    const found = context.table.table.columns.find(
      (column) =>
        column.name !== context.column.name &&
        known[column.name]?.name === meaning &&
        (kinds as readonly string[]).includes(column.type.kind) &&
        (where?.(column) ?? true) &&
        !follows(context.plan, [id, column.name], [id, context.column.name]),
    )
    if (found) return found
  }
  return null
}

type Cell = readonly [table: string, column: string]

/** Whether one column is computed from another, over any number of steps. */
function follows(plan: Plan, from: Cell, target: Cell): boolean {
  const seen = new Set<string>()
  const open: Cell[] = [from]
  for (let cell = open.pop(); cell; cell = open.pop()) {
    const key = cell.join('\n')
    if (seen.has(key)) continue
    seen.add(key)
    if (cell[0] === target[0] && cell[1] === target[1]) return true
    open.push(...listReads(plan, cell))
  }
  return false
}

function listReads(plan: Plan, [table, column]: Cell): readonly Cell[] {
  const derived = plan.understanding.derivations.filter(
    (found) => found.table === table && found.column === column,
  )
  const ruled = plan.rules.tables[table]?.columns[column]?.cases ?? []
  const formula = plan.tables[table]?.table.columns.find(({ name }) => name === column)?.generated
  const limited = plan.understanding.limits.filter(
    (found) => found.table === table && found.column === column,
  )
  const expressions = [
    ...derived.map(({ expression }) => expression),
    ...ruled.flatMap(({ condition, value }) => [
      ...(condition ? [condition] : []),
      ...parts(value),
    ]),
    ...(formula?.expression ? [formula.expression] : []),
  ]
  return [
    ...expressions.flatMap((expression) => cellsIn(plan, table, expression)),
    ...limited.map(({ link, bound }) => endOf(plan, table, [link, bound])),
  ]
}

function parts(value: ValueRule): readonly Expression[] {
  if (value.kind === 'derived') return [value.expression]
  if (value.kind === 'after' || value.kind === 'gap') return [{ kind: 'column', path: value.path }]
  if (value.kind === 'grammar') return listGrammarExpressions(value)
  if (value.kind !== 'template') return []
  return value.parts.flatMap((part) => (part.kind === 'text' ? [] : [part.expression]))
}

function cellsIn(plan: Plan, table: string, expression: Expression): readonly Cell[] {
  const own = columnPaths(expression).map((path) => endOf(plan, table, path))
  const below = aggregatesIn(expression).flatMap(({ child, of, where }) =>
    [of, where].flatMap((part) => (part ? cellsIn(plan, child, part) : [])),
  )
  return [...own, ...below]
}

function endOf(plan: Plan, table: string, path: readonly string[]): Cell {
  const end = path
    .slice(0, -1)
    .reduce(
      (at, link) =>
        plan.tables[at]?.table.foreignKeys.find((key) => key.link === link)?.parent ?? at,
      table,
    )
  return [end, path.at(-1) ?? '']
}
