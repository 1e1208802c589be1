import { drawKey } from '../../random/hash.ts'
import { add, binary, call, choose, column, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { type ColumnPlan, linkRow, mixColumn, type Plan, type TablePlan } from '../plan.ts'
import { type AgedStatus, findAgedStatus } from './find-aged-status.ts'
import { isDrawn } from './is-drawn.ts'

/**
 * A row that cannot be as old as its status asks, since what it belongs to is younger, gets an early
 * status instead: nobody who signed up yesterday has a parcel delivered.
 */
export function settleStatuses(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => {
    const aged = findAgedStatus(plan, id)
    const birth = plan.understanding.roles[id]?.birth
    const floor = birth ? `#${birth} floor` : ''
    const isFloored = table.columns.some(({ name }) => name === floor)
    return [id, aged && isFloored ? settleTable(plan, table, aged, floor) : table]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

function settleTable(
  plan: Plan,
  table: TablePlan,
  { name, statuses, ages }: AgedStatus,
  floor: string,
): TablePlan {
  const target = statuses.link ? linkRow(statuses.link) : name
  const found = table.columns.find((candidate) => candidate.name === target)
  const early = ages.flatMap(([youngest, oldest], i) => (youngest === 0 && oldest <= 10 ? [i] : []))
  if (!found || early.length === 0 || !isDrawn(found)) return table
  const drawnName = `#${target.replace('#', ' ')} drawn`
  const drawnPosition = mapExpression(statuses.position, (node) =>
    node.kind === 'column' && node.path[0] === target ? column(drawnName) : node,
  )
  const id = table.table.id
  const youngest = call(
    'item',
    call('list', text(`${id} ages by status, from days`)),
    drawnPosition,
  )
  const now = Date.parse(plan.settings.now) / 1000
  const isTooYoung = binary(
    add(column(floor), multiply(youngest, number(86_400))),
    '>',
    number(now),
  )
  const drawn = call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${id}.${name}`, 777)),
  )
  const settled: ColumnPlan = {
    ...found,
    lookups: [],
    expression: choose(
      [[isTooYoung, pickEarly(early, statuses.words, statuses.link !== null, drawn)]],
      column(drawnName),
    ),
    why: `${found.why}; early where the row is young`,
  }
  const columns = table.columns.flatMap((candidate) =>
    candidate === found ? [{ ...found, name: drawnName }, settled] : [candidate],
  )
  return { ...table, columns }
}

function pickEarly(
  early: readonly number[],
  words: readonly string[],
  isRow: boolean,
  drawn: Expression,
): Expression {
  const values = early.map((i): Expression => (isRow ? number(i) : text(words[i] ?? '')))
  const size = 2 ** 32 / values.length
  const branches = values
    .slice(0, -1)
    .map((value, i): [Expression, Expression] => [
      binary(drawn, '<', number(Math.round(size * (i + 1)))),
      value,
    ])
  return choose(branches, values.at(-1) ?? number(0))
}
