import { drawKey } from '../../random/hash.ts'
import { tabulateDays } from '../../random/tabulate-days.ts'
import { add, binary, call, choose, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findProfile } from './find-profile.ts'

/** The days of a span by their weights, as expressions over lists of the plan. */
export interface DayLists {
  /** Slots of all days together. */
  readonly size: number
  /** The day, counted from 1970, that a slot belongs to. */
  readonly dayOf: (slot: Expression) => Expression
  /** The first slot of a day; beyond the span its beginning or end. */
  readonly startOf: (day: Expression) => Expression
}

/** Lists the days from `first` to `last`, counted from 1970, as the column's rule or custom weighs them. */
export function listDays(context: Context, first: number, last: number): DayLists {
  const { name, profile } = findProfile(context)
  // one span has one growth: over decades the usual one would leave nothing of the first
  const years = Math.max((last - first) / 365, 1)
  const growth = name === '' ? Math.min(profile.growth, 2 ** (1 / years) - 1) : profile.growth
  // busy days are busy for all that happens in this world
  const key = drawKey(context.plan.settings.seed, '#days', 0) || 1
  const { slots, starts } = tabulateDays({ ...profile, growth }, first, last, key)
  const span = `${name}days ${showDay(first)} to ${showDay(last)}`
  const parts = splitList(slots).map((part, i) =>
    context.list(i === 0 ? span : `${span} part ${i + 1}`, 'integer', part),
  )
  return {
    size: slots.length,
    dayOf: (slot) => add(number(first), pickPart(parts, slot)),
    startOf: (day) =>
      day.kind === 'number'
        ? number(starts[clamp(Number(day.text) - first, starts.length - 1)] ?? 0)
        : call(
            'item',
            context.list(`${span} starts`, 'integer', starts),
            call(
              'greatest',
              call('least', subtract(day, number(first)), number(starts.length - 1)),
              number(0),
            ),
          ),
  }
}

/** BigQuery's emulator reads no longer array. */
const longest = 16_000

function splitList(values: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(values.length / longest)) }, (_, i) =>
    values.slice(i * longest, (i + 1) * longest),
  )
}

function pickPart(parts: readonly Expression[], slot: Expression): Expression {
  const at = (part: Expression, i: number): Expression =>
    call('item', part, i === 0 ? slot : subtract(slot, number(i * longest)))
  const branches = parts
    .slice(0, -1)
    .map((part, i): [Expression, Expression] => [
      binary(slot, '<', number((i + 1) * longest)),
      at(part, i),
    ])
  const end = parts.length - 1
  return choose(branches, at(parts[end] ?? number(0), end))
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}

function showDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
