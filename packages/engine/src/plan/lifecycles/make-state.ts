import type { Context, Generated } from '../../generators/generator.ts'
import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import { listLayers } from '../../rules/lifecycles/list-layers.ts'
import type { ValueRule } from '../../rules/rules.ts'
import { call, choose, column, equal, nothing, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { placeWithin } from '../links/place-within.ts'
import type { TablePlan } from '../plan.ts'
import { findLife } from './find-life.ts'
import { beganColumn, stateColumn } from './life-columns.ts'

/** The word of the state a row's life has come to. */
export function makeState(context: Context, life: LifecycleRule): Generated {
  const { table, column: target } = context
  const words = listStates(context, `${table.table.id} ${target.name}`, life)
  return {
    expression: call('item', words, findState(target.name, life)),
    why: `the state its life has come to, of ${life.states.length}`,
  }
}

/** The number of the state a row's life has come to, read in its own row. */
export function findState(status: string, life: LifecycleRule): Expression {
  const states = listLayers(life).map((_, i) => column(stateColumn(status, i + 1)))
  return call('coalesce', ...states.toReversed())
}

/** When a row's life came to a state last. */
export function makeStateTime(
  context: Context,
  { status, state }: Extract<ValueRule, { kind: 'state-time' }>,
): Generated | null {
  const life = findLife(context.plan, context.table.table.id, status)
  if (!life) return null
  const place = life.states.findIndex(({ name }) => name === state)
  const began = listLayers(life).flatMap((layer, i): [Expression, Expression][] =>
    layer.some(({ name }) => name === state)
      ? [
          [
            equal(column(stateColumn(status, i + 1)), number(place)),
            column(beganColumn(status, i + 1)),
          ],
        ]
      : [],
  )
  return {
    expression: asTime(context, choose(began.toReversed(), nothing)),
    why: `when its ${status} came to ${state}`,
  }
}

/** What a step of a history holds. */
export function makeStep(
  context: Context,
  step: Extract<ValueRule, { kind: 'step' }>,
): Generated | null {
  const { of, status, link, part } = step
  const life = findLife(context.plan, of, status)
  if (!life) return null
  const steps = { link, status, life, isBefore: part === 'before' }
  const why = { state: 'a state', time: 'when the state began', before: 'the state before' }[part]
  const words = listStates(context, `${of} ${status}`, life)
  return {
    expression:
      part === 'time'
        ? asTime(context, readStep(context.table, steps, beganColumn))
        : call('item', words, readStepState(context.table, steps)),
    why: `${why} of its ${link}`,
  }
}

interface Steps {
  readonly link: string
  readonly status: string
  readonly life: LifecycleRule
  /** Whether the step before is meant. */
  readonly isBefore: boolean
}

/** The number of a step's state, read in the row of the step. */
export function readStepState(table: TablePlan, steps: Steps): Expression {
  return readStep(table, steps, stateColumn)
}

/** A column on the way of the parent's life, that of the step whose number the row has. */
function readStep(
  table: TablePlan,
  { link, status, life, isBefore }: Steps,
  name: (status: string, n: number) => string,
): Expression {
  const key = table.table.foreignKeys.find((candidate) => candidate.link === link)
  const { nth } = placeWithin(table, key?.columns ?? [])
  const back = isBefore ? 1 : 0
  const branches = listLayers(life)
    .slice(back)
    .map((_, i): [Expression, Expression] => [
      equal(nth, number(i + back)),
      column(link, name(status, i + 1)),
    ])
  return choose(branches, nothing)
}

function listStates({ list }: Context, name: string, { states }: LifecycleRule): Expression {
  return list(
    `${name} states`,
    'text',
    states.map((state) => state.name),
  )
}

function asTime({ column: { type } }: Context, seconds: Expression): Expression {
  const at = call('from_epoch', seconds)
  return type.kind === 'date' ? call('to_date', at) : at
}
