import type { Context, Generated } from '../generators/generator.ts'
import type { History } from '../infer/understanding.ts'
import { logNormal, tabulateQuantiles, truncate } from '../random/quantiles.ts'
import { add, binary, call, choose, column, multiply, number, subtract } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { mapExpression } from '../sql/walk.ts'
import { findStatuses, type Statuses } from './find-statuses.ts'
import { placeWithin } from './place-within.ts'
import { linkRow, type Plan } from './plan.ts'
import { findStatusPaths } from './status-paths.ts'

/** The history a table is, when the statuses of its parent are known. */
export function findHistory(
  plan: Plan,
  table: string,
): { history: History; statuses: Statuses } | null {
  const history = plan.understanding.histories.find((found) => found.table === table)
  if (!history) return null
  const parent = plan.tables[table]?.table.foreignKeys.find(
    ({ link }) => link === history.link,
  )?.parent
  const statuses = parent ? findStatuses(plan, parent, history.parentStatus) : null
  return statuses && { history, statuses }
}

/** How many steps a parent went through, as an expression in the parent's row. */
export function countSteps({ words, position }: Statuses): Expression {
  const paths = findStatusPaths(words)
  return choose(
    paths.map((path, i): [Expression, Expression] => [
      binary(position, '=', number(i)),
      number(path.length),
    ]),
    number(1),
  )
}

/** Which of the statuses a history row holds: the path of its parent's status, its last step last. */
export function findStep(context: Pick<Context, 'plan' | 'table' | 'list'>): Expression | null {
  const { plan, table, list } = context
  const found = findHistory(plan, table.table.id)
  if (!found) return null
  const { history, statuses } = found
  const paths = findStatusPaths(statuses.words)
  const ends: number[] = []
  let end = 0
  for (const path of paths) {
    end += path.length
    ends.push(end)
  }
  const position = readAt(statuses.position, history.link)
  const { nth, count } = placeWithin(table, linkColumns(context, history.link))
  const name = `${table.table.id} steps`
  const steps = list(name, 'integer', paths.flat())
  const last = call('item', list(`${name} ends`, 'integer', ends), position)
  const length = call(
    'item',
    list(
      `${name} lengths`,
      'integer',
      paths.map((path) => path.length),
    ),
    position,
  )
  // with fewer rows than steps the first steps are left out; with more the first one stays longer
  const back = call('least', subtract(count, nth), length)
  return call('item', steps, subtract(last, back))
}

/** An expression of the parent's row, read from a row that links to it. */
function readAt(expression: Expression, link: string): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' ? column(link, ...node.path) : node,
  )
}

function linkColumns({ table }: Pick<Context, 'table'>, link: string): readonly string[] {
  return table.table.foreignKeys.find((key) => key.link === link)?.columns ?? []
}

/** The status of a history row as a word; one that links to a list is made with the links. */
export function makeHistoryStatus(context: Context): Generated | null {
  const found = findHistory(context.plan, context.table.table.id)
  if (!found || found.history.status !== context.column.name) return null
  const step = findStep(context)
  const words = context.list(`${context.table.table.id} statuses`, 'text', found.statuses.words)
  return (
    step && {
      expression: call('item', words, step),
      why: `the steps that lead to the ${found.history.parentStatus} of its ${found.history.link}`,
    }
  )
}

/** Times of a history: from the parent's birth on, each step later than the one before. */
export function makeHistoryTime(context: Context): Generated | null {
  const { plan, table, column: target, now } = context
  const history = plan.understanding.histories.find(
    (found) => found.table === table.table.id && found.time === target.name,
  )
  const key = history && table.table.foreignKeys.find(({ link }) => link === history.link)
  const birth = key && plan.understanding.roles[key.parent]?.birth
  const isDate =
    key &&
    plan.tables[key.parent]?.table.columns.find(({ name }) => name === birth)?.type.kind === 'date'
  if (!history || !key || !birth || target.type.kind !== 'timestamp') return null
  const { count, nth } = placeWithin(table, key.columns)
  const group = column(linkRow(key.link))
  const knots = tabulateQuantiles(truncate(logNormal(20 * 3600, 1), 300, 12 * 86_400))
  const gap = context.helper(
    `${target.name} gap`,
    (draw) => call('quantile', draw(), context.list('gap between steps', 'integer', knots)),
    'seconds until the next step',
  )
  const elapsed = context.helper(
    `${target.name} elapsed`,
    () => call('sum_before', gap, column('#row'), group),
    'seconds since the first step',
  )
  const whole = context.helper(
    `${target.name} whole`,
    () => call('total', gap, group),
    'seconds of all steps',
  )
  const start = isDate
    ? multiply(call('days', column(key.link, birth)), number(86_400))
    : call('epoch', column(key.link, birth))
  const room = context.helper(
    `${target.name} room`,
    () => call('greatest', subtract(subtract(number(now), start), count), number(0)),
    'seconds between the parent and the anchor',
  )
  const squeezed = choose(
    [[binary(whole, '<=', room), elapsed]],
    call('div', multiply(elapsed, room), whole),
  )
  return {
    expression: call('from_epoch', add(add(start, squeezed), nth)),
    why: 'after the step before, the first with its parent',
  }
}
