import type { Column } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { quoteName, quoteText } from '../../sql/quote.ts'
import { aggregatesIn } from '../../sql/walk.ts'
import { grainOf, isInstant, toAxis } from '../../values/to-axis.ts'
import type { ValueTest } from '../promise.ts'
import { joinAggregate } from './aggregate.ts'
import { getColumn } from './check-context.ts'
import { kindOfType } from './kind-of.ts'
import { findColumn, type Scope } from './scope.ts'
import { show } from './select-rows.ts'
import { countAll } from './tell-figures.ts'
import { writeDiffers } from './write-differs.ts'
import { writeExpression } from './write-expression.ts'
import { writeTemplateTest } from './write-template-test.ts'
import { writeTyped } from './write-typed.ts'

export interface WrittenTest {
  /** True for a value that is not what the rule says; NULL values never fail, but for `equals`. */
  readonly fails: string
  /** What it should be, as parts of a sentence. */
  readonly should: readonly (string | { readonly text: string })[]
}

/** The condition under which a column's value fails a rule's test. */
export function writeValueTest(test: ValueTest, columnName: string, scope: Scope): WrittenTest {
  const column = getColumn(scope.table, columnName)
  const value = scope.name(columnName)
  switch (test.kind) {
    case 'one-of': {
      const listed = test.values.filter((option) => option !== null)
      const literals = listed.map((option) => writeTyped(column.type, quoteText(String(option))))
      return {
        fails:
          literals.length === 0
            ? `${value} IS NOT NULL`
            : `${value} NOT IN (${literals.join(', ')})`,
        should: [{ text: listed.length > 0 ? `one of ${listed.slice(0, 12).join(', ')}` : 'NULL' }],
      }
    }
    case 'between':
      return {
        fails: writeOutside(column, value, test.minimum, test.maximum),
        should: [{ text: `between ${test.minimum} and ${test.maximum}` }],
      }
    case 'matches':
      return {
        fails: `NOT regexp_full_match(CAST(${value} AS VARCHAR), ${quoteText(test.pattern)})`,
        should: [{ text: `like ${test.pattern}` }],
      }
    case 'steps':
      return {
        fails: `abs(${countSteps(test, column, value)} - round(${countSteps(test, column, value)})) > 1e-6`,
        should: [{ text: `${test.from} and a multiple of ${test.step}` }],
      }
    case 'ends-with':
      return {
        fails: `NOT (${test.endings.map((ending) => `ends_with(${writeDigits(column, value)}, ${quoteText(ending)})`).join(' OR ')})`,
        should: [{ text: `a number that ends with ${test.endings.join(', ')}` }],
      }
    case 'sequence':
      return writeSequence(test, column, value, scope)
    case 'equals': {
      const known = new Map<Expression, string>()
      for (const aggregate of aggregatesIn(test.expression))
        known.set(aggregate, joinAggregate(aggregate, scope, writeExpression))
      const expected = writeExpression(test.expression, scope, known)
      const differs = writeDiffers(scope, columnName, test.expression, expected)
      return {
        fails: test.mayBeNull ? `(${value} IS NOT NULL AND ${differs})` : differs,
        should: [show(expected)],
      }
    }
    case 'template':
      return writeTemplateTest(test, column, scope)
    case 'after':
      return writeAfter(test, column, value, scope)
  }
}

/** The digits of a number down to its smallest unit: 12.50 is `1250`. */
function writeDigits(column: Column, value: string): string {
  const scale =
    column.type.kind === 'decimal' ? column.type.scale : column.type.kind === 'integer' ? 0 : 2
  return `CAST(CAST(round(abs(${value}) * ${10 ** scale}) AS HUGEINT) AS VARCHAR)`
}

function writeOutside(
  column: Column,
  value: string,
  minimum: number | string,
  maximum: number | string,
): string {
  const [low, high] = [writeBound(column, minimum), writeBound(column, maximum)]
  const comparable =
    typeof minimum === 'number' && kindOfType(column.type) === 'other'
      ? `TRY_CAST(${value} AS DOUBLE)`
      : value
  // a day as the upper bound of an instant means the whole of that day
  const isWholeDay = column.type.kind === 'timestamp' && /^\d{4}-\d{2}-\d{2}$/.test(String(maximum))
  const above = isWholeDay ? `${comparable} >= ${high} + INTERVAL 1 DAY` : `${comparable} > ${high}`
  return `(${comparable} < ${low} OR ${above})`
}

function writeBound(column: Column, bound: number | string): string {
  return typeof bound === 'number' ? `(${bound})` : writeTyped(column.type, quoteText(bound))
}

/** How many steps a value lies above the first one. */
function countSteps(
  { from, step }: Extract<ValueTest, { kind: 'steps' }>,
  { type }: Column,
  value: string,
): string {
  const isMoment = isInstant(type) || type.kind === 'time'
  const unit = type.kind === 'date' ? step * grainOf(type) : step
  return `((${isMoment ? `epoch(${value})` : value} - ${toAxis(from, type)}) / ${unit})`
}

/** `prefix` and a number of at least `width` digits, out of start, start + step, … for as many rows as there are. */
function writeSequence(
  { start, step, prefix, width }: Extract<ValueTest, { kind: 'sequence' }>,
  column: Column,
  value: string,
  scope: Scope,
): WrittenTest {
  const text = `CAST(${value} AS VARCHAR)`
  const digits =
    kindOfType(column.type) === 'other' ? `substr(${text}, ${[...prefix].length + 1})` : text
  const number = `TRY_CAST(${digits} AS BIGINT)`
  const written =
    kindOfType(column.type) === 'other'
      ? `${quoteText(prefix)} || CASE WHEN length(CAST(${number} AS VARCHAR)) < ${width} THEN lpad(CAST(${number} AS VARCHAR), ${width}, '0') ELSE CAST(${number} AS VARCHAR) END`
      : text
  const all = countAll(scope.context, scope.table.id)
  scope.join({ head: `CROSS JOIN (${all.sql}) AS ${quoteName(all.name)}`, values: [], tail: '' })
  const position = step === 0 ? '0' : `(${number} - ${start}) // ${step}`
  const inside = `${position} >= 0 AND ${position} < ${all.value} AND ${start} + ${position} * ${step} = ${number}`
  return {
    fails: `(${value} IS NOT NULL AND (${inside} AND ${written} = ${text}) IS NOT TRUE)`,
    should: [
      {
        text: `one of ${prefix}${String(start).padStart(width, '0')}, ${prefix}${String(start + step).padStart(width, '0')}, …`,
      },
    ],
  }
}

/** A date is compared by its day: the time of day it came from is not in it. */
function writeAfter(
  { path, minimumSeconds, maximumSeconds }: Extract<ValueTest, { kind: 'after' }>,
  column: Column,
  value: string,
  scope: Scope,
): WrittenTest {
  const source = scope.follow(path.slice(0, -1)).name(path.at(-1) ?? '')
  const isDay = column.type.kind === 'date' || findColumn(scope, path).type.kind === 'date'
  const shift = (seconds: number): string =>
    `CAST(${source} AS TIMESTAMP) + to_microseconds(${Math.round(seconds * 1e6)})`
  const [low, high] = [shift(minimumSeconds), shift(maximumSeconds)]
  const day = (instant: string): string => `CAST(${instant} AS DATE)`
  // a source without a time of day may be any instant of its day
  const latest = findColumn(scope, path).type.kind === 'date' ? `${high} + INTERVAL 1 DAY` : high
  const fails = isDay
    ? `(${day(value)} < ${day(low)} OR ${day(value)} > ${day(latest)})`
    : `(${value} < ${low} OR ${value} > ${high})`
  return {
    fails,
    should: [{ text: 'between ' }, show(low), { text: ' and ' }, show(high)],
  }
}
