import type { Context, Generated } from '../../generators/generator.ts'
import { columnWords } from '../../generators/parts/words-of.ts'
import { isOldStatusName } from '../../infer/structure/status-names.ts'
import type { History } from '../../infer/understanding.ts'
import { drawKey } from '../../random/hash.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import {
  add,
  binary,
  call,
  choose,
  column,
  equal,
  multiply,
  nothing,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { placeWithin } from '../links/place-within.ts'
import { linkRow, mixColumn, type Plan } from '../plan.ts'
import { findStatusWords } from './find-status-words.ts'
import type { Statuses } from './find-statuses.ts'
import { findStatusPaths, phaseOf } from './status-paths.ts'

/** The history a table is, when the statuses of its parent are known. */
export function findHistory(
  plan: Plan,
  table: string,
): { history: History; statuses: Statuses } | null {
  const history = plan.understanding.histories.find((found) => found.table === table)
  if (!history) return null
  const key = plan.tables[table]?.table.foreignKeys.find(({ link }) => link === history.link)
  const parent = key && plan.tables[key.parent]
  const status = parent?.table.columns.find(({ name }) => name === history.parentStatus)
  const statuses = parent && status ? findStatusWords(plan, parent, status) : null
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

type Reader = Pick<Context, 'plan' | 'table' | 'list'>

/** Which of the statuses a history row holds: the path of its parent's status, its last step last. */
export function findStep(context: Reader, before: 0 | 1 = 0): Expression | null {
  const found = findHistory(context.plan, context.table.table.id)
  if (!found) return null
  const paths = findStatusPaths(found.statuses.words)
  return call(
    'item',
    context.list(`${context.table.table.id} steps`, 'integer', paths.flat()),
    readStep(context, before),
  )
}

/** The place of a row's step, or of one `before` it, among all steps of all paths, one path after another. */
function readStep(context: Reader, before: 0 | 1 = 0): Expression {
  const { plan, table, list } = context
  const found = findHistory(plan, table.table.id)
  if (!found) throw new Error(`Table "${table.table.id}" is no history`)
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
  const left = subtract(count, nth)
  return subtract(last, call('least', before ? add(left, number(before)) : left, length))
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

/**
 * The status of a history row as a word, and the one it comes from; one that links to a list is made with the
 * links.
 */
export function makeHistoryStatus(context: Context): Generated | null {
  const { plan, table, column: target } = context
  const found = findHistory(plan, table.table.id)
  if (!found) return null
  const { parentStatus, link, status } = found.history
  const words = (step: Expression | null): Expression =>
    call(
      'item',
      context.list(`${table.table.id} statuses`, 'text', found.statuses.words),
      step ?? nothing,
    )
  if (target.name === status)
    return {
      expression: words(findStep(context)),
      why: `the steps that lead to the ${parentStatus} of its ${link}`,
    }
  const { type } = target
  const holds =
    type.kind === 'text' ||
    (type.kind === 'enum' && found.statuses.words.every((word) => type.values.includes(word)))
  if (!holds || !isOldStatusName(columnWords(table.table, target).split(' '))) return null
  const before = words(findStep(context, 1))
  // what begins comes from nowhere
  const isFirst = equal(readStep(context), readStep(context, 1))
  return {
    expression: target.nullable ? choose([[isFirst, nothing]], before) : before,
    why: `the step before the ${status}`,
  }
}

/**
 * Times of a history: the parent's own times where it has one for the step (paid, shipped, delivered),
 * in equal parts between those, and some hours apart after the last of them.
 */
export function makeHistoryTime(context: Context): Generated | null {
  const { plan, table, column: target, now, list } = context
  const history = plan.understanding.histories.find(
    (found) => found.table === table.table.id && found.time === target.name,
  )
  const key = history && table.table.foreignKeys.find(({ link }) => link === history.link)
  const told = findHistory(plan, table.table.id)
  const { kind } = target.type
  if (!history || !key || !told || (kind !== 'timestamp' && kind !== 'date')) return null
  const parent = plan.tables[key.parent]?.table.columns ?? []
  const kindOf = (name: string): string | undefined =>
    parent.find((candidate) => candidate.name === name)?.type.kind
  const isTimed = (name: string): boolean => kindOf(name) === 'timestamp'
  const birth = plan.understanding.roles[key.parent]?.birth ?? unknown
  const knots = tabulateQuantiles(truncate(logNormal(9 * 3600, 0.9), 300, 4 * 86_400))
  // drawn from the parent's number, so that all its steps have the same gap and stay in order
  const gapKey = drawKey(plan.settings.seed, `${table.table.id}.#${target.name} gap`, 0)
  const parentDraw = call('draw', column(key.link, mixColumn), number(gapKey))
  const at = (name: string): Expression =>
    name === unknown ? beginSomewhere(context, key.link) : call('epoch', column(key.link, name))
  const gap = context.helper(
    `${target.name} gap`,
    () => call('quantile', parentDraw, list('gap between steps', 'integer', knots)),
    'seconds from step to step',
  )
  const late = context.helper(
    `${target.name} late`,
    (draw) => call('below', draw(), gap),
    'seconds later than that',
  )
  const { words } = told.statuses
  const branches: [Expression, Expression][] = []
  let flat = 0
  for (const path of findStatusPaths(words)) {
    const known = path.map((status, i) =>
      i === 0
        ? birth
        : findPhaseColumn(
            words[status] ?? '',
            parent.map(({ name }) => name).filter(isTimed),
            birth,
          ),
    )
    path.forEach((_, i) => {
      const before = known.findLastIndex((name, k) => k <= i && name !== null)
      const after = known.findIndex((name, k) => k > i && name !== null)
      const start = call('coalesce', at(known[before] ?? birth), at(birth))
      const steps = i - before
      const end = after < 0 ? null : at(known[after] ?? birth)
      const open = add(start, add(multiply(gap, number(steps)), late))
      const between =
        end &&
        add(
          start,
          call('div', multiply(subtract(end, start), number(steps)), number(after - before)),
        )
      const value = steps === 0 ? start : between ? call('coalesce', between, open) : open
      branches.push([binary(readStep(context), '=', number(flat)), value])
      flat += 1
    })
  }
  const time = context.helper(
    `${target.name} at`,
    () => choose(branches, at(birth)),
    'when the step was taken',
  )
  const { nth, count } = placeWithin(table, key.columns)
  // a time that the parent lacks may put a step before the one it follows
  const before = context.helper(
    `${target.name} before`,
    () => call('max_before', time, column('#row'), column(linkRow(key.link))),
    'the latest of the steps before',
  )
  const ordered = choose([[binary(time, '<=', before), add(before, nth)]], time)
  const latest = subtract(number(now), subtract(count, nth))
  const instant = call('from_epoch', call('least', ordered, latest))
  return {
    expression: kind === 'date' ? call('to_date', instant) : instant,
    why: `the times of its ${history.link}, and between them`,
  }
}

/** Stands for the time at which a parent came into being, where no column holds it. */
const unknown = ''

/** When the steps of a parent begin that does not say since when it is there: some day of three years. */
function beginSomewhere({ plan, table, now, list }: Context, link: string): Expression {
  const begun = tabulateQuantiles((share) => now - Math.round(3 * 86_400 + (1 - share) * 9e7))
  const drawn = drawKey(plan.settings.seed, `${table.table.id}.#${link} begins`, 0)
  return call(
    'quantile',
    call('draw', column(link, mixColumn), number(drawn)),
    list(`${table.table.id} begins`, 'integer', begun),
  )
}

/** The parent's column that says when it came to a status, by the phase both speak of. */
function findPhaseColumn(status: string, names: readonly string[], birth: string): string | null {
  const phase = phaseOf(status)
  if (phase === null) return null
  return names.find((name) => name !== birth && phaseOf(name) === phase) ?? null
}
