import { happens } from '../../generators/happens.ts'
import { invert } from '../../random/distributions.ts'
import { drawKey } from '../../random/hash.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import type { LifecycleRule, LifecycleState } from '../../rules/lifecycles/lifecycle-rule.ts'
import { listLayers } from '../../rules/lifecycles/list-layers.ts'
import {
  add,
  and,
  binary,
  call,
  cast,
  choose,
  column,
  equal,
  isPresent,
  multiply,
  nothing,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { hiddenColumn } from '../hidden-column.ts'
import { type ColumnPlan, mixColumn, type Plan } from '../plan.ts'
import { beganColumn, moveColumn, stateColumn, stepsColumn } from './life-columns.ts'

/** A life, laid out step by step: columns on the way, and the lists they read. */
export interface PlacedLife {
  readonly columns: readonly ColumnPlan[]
  readonly lists: readonly NamedList[]
}

/**
 * A row's life as far as the anchor: each step draws a move and how long it takes, and what would begin
 * after the anchor has not happened.
 */
export function placeLife(
  plan: Plan,
  table: string,
  status: string,
  life: LifecycleRule,
): PlacedLife {
  const moves = life.states.flatMap((state) => state.moves.map((move) => ({ state, move })))
  const name = `${table} ${status} moves`
  const place = (state: string): number => life.states.findIndex((one) => one.name === state)
  const targets = call('list', text(`${name} to`))
  const waits = call('list', text(`${name} wait`))
  const now = Date.parse(plan.settings.now) / 1000
  const draw = (n: number): Expression =>
    call('draw', column(mixColumn), number(drawKey(plan.settings.seed, `${table}.${status}`, n)))
  const columns: ColumnPlan[] = [
    hiddenColumn(stateColumn(status, 1), number(place(life.start)), 'the first state'),
    hiddenColumn(
      beganColumn(status, 1),
      call('epoch', cast(column(life.at), { kind: 'timestamp' })),
      'when it begins',
    ),
  ]
  const layers = listLayers(life)
  layers.slice(0, -1).forEach((states, i) => {
    const n = i + 2
    const [state, began, move] = [stateColumn, beganColumn, moveColumn].map((name) =>
      name(status, n),
    )
    if (!state || !began || !move) return
    const before = column(stateColumn(status, n - 1))
    const drawn = states.flatMap((from): [Expression, Expression][] => {
      const first = moves.findIndex((candidate) => candidate.state === from)
      if (first < 0) return []
      return [[equal(before, number(place(from.name))), pickMove(from, first, draw(2 * n))]]
    })
    const wait = call(
      'quantile_at',
      draw(2 * n + 1),
      waits,
      multiply(call('coalesce', column(move), number(0)), number(knots)),
    )
    const isDue = and(isPresent(column(move)), binary(column(began), '<=', number(now)))
    columns.push(
      hiddenColumn(move, choose(drawn, nothing), `the move that ends state ${n - 1}, if any`),
      hiddenColumn(
        began,
        add(column(beganColumn(status, n - 1)), wait),
        `when state ${n} would begin`,
      ),
      hiddenColumn(
        state,
        choose([[isDue, call('item', targets, column(move))]], nothing),
        `state ${n}, if it has begun`,
      ),
    )
  })
  const counted = layers.map((_, i) => i + 1).toReversed()
  const steps = counted
    .filter((n) => n > 1)
    .map((n): [Expression, Expression] => [isPresent(column(stateColumn(status, n))), number(n)])
  columns.push(
    hiddenColumn(stepsColumn(status), choose(steps, number(1)), 'how many states so far'),
  )
  return {
    columns,
    lists: [
      { name: `${name} to`, kind: 'integer', values: moves.map(({ move }) => place(move.to)) },
      {
        name: `${name} wait`,
        kind: 'integer',
        values: moves.flatMap(({ move }) => {
          const [minimum, maximum] = [move.minimumSeconds, move.maximumSeconds]
          const bounds = { minimum, maximum, origin: 0, grain: 1 }
          return tabulateQuantiles(invert(move.distribution, bounds))
        }),
      },
    ],
  }
}

/** Entries of one quantile table. */
const knots = 257

/** The number of a move by its share, or NULL for those that stay. */
function pickMove({ moves }: LifecycleState, first: number, drawn: Expression): Expression {
  let end = 0
  const branches = moves.flatMap((move, i): [Expression, Expression][] => {
    end += move.share
    return move.share === 0 ? [] : [[happens(drawn, end), number(first + i)]]
  })
  const last = branches.at(-1)
  // shares given with rounding, such as 0.333, leave nobody behind
  const isWhole = end > 1 - 1e-6
  return isWhole && last ? choose(branches.slice(0, -1), last[1]) : choose(branches, nothing)
}
