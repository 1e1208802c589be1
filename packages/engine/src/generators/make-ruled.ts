import type { Type } from '../model/schema.ts'
import { type Bounds, findBounds, joinBounds } from '../plan/checks/find-bounds.ts'
import { planDerived } from '../plan/columns/plan-derived.ts'
import { makeState, makeStateTime, makeStep } from '../plan/lifecycles/make-state.ts'
import { mayBreakOff } from '../plan/links/may-break-off.ts'
import { makeFlow, makeStock } from '../plan/stocks/make-flow.ts'
import type { RuleCase, Scalar, ValueRule, WeightedOption } from '../rules/rules.ts'
import {
  add,
  boolean,
  call,
  cast,
  choose,
  column,
  concat,
  multiply,
  nothing,
  number,
  or,
  text,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { byMeaning } from './by-meaning.ts'
import type { Context, Generated } from './generator.ts'
import { makeGrammar } from './make-grammar.ts'
import { makeRange } from './make-range.ts'
import { makeTemplate } from './make-template.ts'
import { isLookup, takeInTurn } from './parts/pick-word.ts'
import { matchPattern } from './patterns/match-pattern.ts'
import { pickByAlias } from './pick-by-alias.ts'
import { pickWeighted } from './pick-weighted.ts'
import { type AfterCase, type AfterRule, makeAfter } from './times/make-after.ts'
import { makeGap } from './times/make-gap.ts'

/**
 * A column as its rule says: the first case whose condition holds gives the value. Where none holds it
 * is made as if there were no rule.
 */
export function makeRuled(
  context: Context,
  cases: readonly RuleCase[],
  unruled: () => Generated,
): Generated | null {
  const afters = makeAfters(context, cases)
  const made = cases.map((rule, i) => ({
    rule,
    value:
      rule.value.kind === 'after'
        ? (afters.get(rule.value) ?? null)
        : makeValue(scoped(context, i), rule.value, i),
  }))
  if (made.some(({ value }) => value === null)) return null
  const last = made.find(({ rule }) => !rule.condition)?.value ?? unruled()
  const all = new Set([...made.map(({ value }) => value), last])
  const lookups = [...all].flatMap((value) => value?.lookups ?? [])
  const branches = joinBranches(
    made.flatMap(({ rule: { condition }, value }): Branch[] =>
      condition && value ? [[condition, value.expression]] : [],
    ),
    last.expression,
  )
  const found = choose(branches, last.expression)
  const other = mayLackStart(context, cases) ? unruled() : null
  const why = made
    .map(
      ({ rule, value }) =>
        `${value?.why ?? ''}${rule.conditionText ? ` when ${rule.conditionText}` : ''}`,
    )
    .join('; ')
  return {
    expression: other ? call('coalesce', found, other.expression) : found,
    why: `by rule: ${why}`,
    lookups: [...lookups, ...(other?.lookups ?? [])],
    bounds: joinBounds([...all].map((value) => value && boundsOf(context, value))),
    isDistinct: made.length === 1 && Boolean(made[0]?.value?.isDistinct),
  }
}

/** Whether a time that must be there follows one that may be absent, as where its link is; it is then made without the rule. */
function mayLackStart({ plan, table, column: own }: Context, cases: readonly RuleCase[]): boolean {
  if (own.nullable) return false
  return cases.some(({ value }) => {
    if (value.kind !== 'after') return false
    const links = value.path.slice(0, -1)
    const last = value.path.at(-1)
    const { parent } = links.reduce(
      (at, link) => ({
        parent:
          plan.tables[at.parent]?.table.foreignKeys.find((key) => key.link === link)?.parent ?? '',
      }),
      { parent: table.table.id },
    )
    const start = plan.tables[parent]?.table.columns.find(({ name }) => name === last)
    return mayBreakOff(plan, table, links) || start?.nullable === true
  })
}

/** The values of the cases that give a span after a time; those that count from the same one share theirs. */
function makeAfters(
  context: Context,
  cases: readonly RuleCase[],
): ReadonlyMap<AfterRule, Generated> {
  const afters = cases.flatMap(({ value }, place): AfterCase[] =>
    value.kind === 'after' ? [{ place, rule: value }] : [],
  )
  const groups = Map.groupBy(afters, ({ rule }) => rule.path.join('.'))
  return new Map(
    [...groups.values()].flatMap(([first, ...rest]) => {
      if (!first) return []
      const expression = makeAfter(scoped(context, first.place), [first, ...rest], cases)
      return [first, ...rest].map(({ rule }): [AfterRule, Generated] => {
        const { minimumSeconds, maximumSeconds, path } = rule
        const why = `${minimumSeconds} to ${maximumSeconds} seconds after ${path.join('.')}`
        return [rule, { expression, why }]
      })
    }),
  )
}

type Branch = readonly [when: Expression, then: Expression]

/** Branches side by side that lead to the same are one, and the last ones that lead where none leads are left out. */
function joinBranches(branches: readonly Branch[], otherwise: Expression): readonly Branch[] {
  const joined: Branch[] = []
  for (const [when, then] of branches) {
    const last = joined.at(-1)
    if (last?.[1] === then) joined.splice(-1, 1, [or(last[0], when), then])
    else joined.push([when, then])
  }
  return joined.at(-1)?.[1] === otherwise ? joined.slice(0, -1) : joined
}

function boundsOf(context: Context, { bounds, expression }: Generated): Bounds | null {
  return bounds ?? findBounds(expression, context)
}

/** Each case draws its own numbers, and has its own steps on the way. */
function scoped(context: Context, place: number): Context {
  const { column, draw, helper } = context
  const isOwn = (name: string): boolean => place > 0 && name.startsWith(`${column.name} `)
  return {
    ...context,
    draw: (n = 0) => draw(place * 100 + n),
    helper: (name, make, why) =>
      helper(isOwn(name) ? `${name} of case ${place + 1}` : name, make, why),
  }
}

function makeValue(
  context: Context,
  rule: Exclude<ValueRule, AfterRule>,
  place: number,
): Generated | null {
  switch (rule.kind) {
    case 'literal':
      return { expression: literal(rule.value, context.column.type), why: `always ${rule.value}` }
    case 'choice':
      return (
        takeOnce(context, rule.options) ?? {
          expression: pickWeighted(
            rule.options.map(({ value, weight }) => ({
              value: literal(value, context.column.type),
              weight,
            })),
            context.draw(),
          ),
          why: `one of ${rule.options.length} by weight`,
        }
      )
    case 'range':
      return makeRange(context, rule, place)
    case 'pattern':
      return matchPattern(context, rule.pattern)
    case 'template':
      return makeTemplate(context, rule.parts)
    case 'grammar':
      return makeGrammar(context, rule, place)
    case 'words': {
      const once = takeOnce(context, rule.options)
      if (once) return once
      const options = rule.options.map(({ value, weight }) => ({ text: String(value), weight }))
      const list = `${context.table.table.id} ${context.column.name}${place > 0 ? ` ${place + 1}` : ''}`
      return {
        expression: pickByAlias(context, list, options),
        why: `one of ${options.length} words${rule.source ? ` in ${rule.source}` : ''}`,
      }
    }
    case 'dictionary':
      return byMeaning({ ...context, meaning: rule.meaning, locale: rule.locale ?? context.locale })
    case 'generator':
      return byMeaning({ ...context, meaning: rule.name })
    case 'sequence': {
      const count = add(multiply(column('#row'), number(rule.step)), number(rule.start))
      const isText = context.column.type.kind === 'text'
      const digits = cast(count, { kind: 'text' })
      const padded = rule.width > 0 ? call('lpad', digits, number(rule.width), text('0')) : digits
      return {
        expression: isText ? concat(text(rule.prefix), padded) : count,
        why: `counts from ${rule.start}`,
        isDistinct: true,
      }
    }
    case 'gap':
      return makeGap(context, rule)
    case 'derived':
      return planDerived(context, rule.expression)
    case 'lifecycle':
      return makeState(context, rule.lifecycle)
    case 'state-time':
      return makeStateTime(context, rule)
    case 'step':
      return makeStep(context, rule)
    case 'stock':
      return makeStock(context, rule.stock)
    case 'flow':
      return makeFlow(context, rule)
  }
}

/** The words of a list such as colours: where there are as many as rows, and none is to come oftener, each comes once. */
function takeOnce(context: Context, options: readonly WeightedOption[]): Generated | null {
  const isEven = options.every(({ weight }) => weight === options[0]?.weight)
  const isText = context.column.type.kind === 'text' && options.every(({ value }) => value !== null)
  if (!isEven || !isText || !isLookup(context) || context.rows > options.length) return null
  const words = options.map(({ value }) => String(value))
  return takeInTurn(context, words, `each of ${words.length} once`)
}

/** A value of a rule as a literal of the column's type. */
export function literal(value: Scalar, type: Type): Expression {
  if (value === null) return nothing
  if (typeof value === 'boolean') return boolean(value)
  if (type.kind === 'boolean') return boolean(String(value) === 'true')
  if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float')
    return number(String(value))
  if (type.kind === 'date') return { kind: 'date', text: String(value).slice(0, 10) }
  if (type.kind === 'timestamp')
    return {
      kind: 'timestamp',
      text: String(value).length === 10 ? `${value}T00:00:00` : String(value),
    }
  return text(String(value))
}
