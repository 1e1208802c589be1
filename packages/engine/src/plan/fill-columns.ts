import { byMeaning } from '../generators/by-meaning.ts'
import { byType } from '../generators/by-type.ts'
import type { Context, Generated } from '../generators/generator.ts'
import { makeDistinct } from '../generators/make-distinct.ts'
import { literal, makeRuled } from '../generators/make-ruled.ts'
import { matchPattern } from '../generators/match-pattern.ts'
import { pickWeighted } from '../generators/pick-weighted.ts'
import { weighValues } from '../generators/weigh-values.ts'
import type { Column } from '../model/schema.ts'
import { drawKey } from '../random/hash.ts'
import {
  call,
  cast,
  choose,
  equal,
  less,
  nothing,
  number,
  column as read,
  text,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { NamedList } from '../sql/query.ts'
import { estimateRows } from './estimate-rows.ts'
import { givenLookup } from './fill-links.ts'
import { findDomain } from './find-domain.ts'
import { fitValue } from './fit-value.ts'
import { makeHistoryStatus, makeHistoryTime } from './make-history.ts'
import { makeLimited } from './make-limited.ts'
import { nullShare } from './null-share.ts'
import { placeWithin } from './place-within.ts'
import {
  type ColumnPlan,
  firstColumn,
  mixColumn,
  type Plan,
  type Relation,
  rowColumn,
  type TablePlan,
} from './plan.ts'
import { planDerived } from './plan-derived.ts'

/** Gives every column that no link fills its generator. */
export function fillColumns(plan: Plan): Plan {
  const lists = new Map(plan.lists.map((list) => [list.name, list]))
  const relations: Relation[] = [...plan.relations]
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const filled = new Set(table.columns.map(({ name }) => name))
    const open = table.table.columns.filter(({ name }) => !filled.has(name))
    const helpers = new Map<string, ColumnPlan>()
    const columns = open.map((column) =>
      fillColumn(buildContext(plan, table, column, lists, helpers, relations)),
    )
    return [
      table.table.id,
      {
        ...table,
        columns: [...table.columns, ...helpers.values(), ...columns, ...markFirst(table)],
      },
    ]
  })
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    lists: [...lists.values()],
    relations: [...relations, ...givenRelations(plan)],
  }
}

function buildContext(
  plan: Plan,
  table: TablePlan,
  column: Column,
  lists: Map<string, NamedList>,
  helpers: Map<string, ColumnPlan>,
  relations: Relation[],
): Context {
  const { id } = table.table
  const { seed, now } = plan.settings
  const drawFor =
    (name: string) =>
    (n = 0): Expression =>
      call('draw', read(mixColumn), number(drawKey(seed, `${id}.${name}`, n)))
  const meanings = plan.understanding.meanings[id] ?? {}
  const distinct = table.distinct[column.name]
  return {
    plan,
    table,
    column,
    meaning: meanings[column.name]?.name ?? 'text.plain',
    domain: findDomain(plan, table.table, column),
    rows: estimateRows(plan, id),
    locale: plan.rules.locale,
    draw: drawFor(column.name),
    list: (name, kind, values) => {
      lists.set(name, { name, kind, values })
      return call('list', text(name))
    },
    helper: (name, make, why) => {
      const full = `#${name}`
      if (!helpers.has(full))
        helpers.set(full, {
          name: full,
          expression: make(drawFor(full)),
          lookups: [],
          generator: 'helper',
          why,
        })
      return read(full)
    },
    relate: (relation) => void relations.push(relation),
    sibling: (meaning) =>
      table.table.columns.find(({ name }) => meanings[name]?.name === meaning)?.name ?? null,
    now: Date.parse(now) / 1000,
    mustDiffer: distinct?.kind === 'value' && distinct.within.length === 0,
  }
}

function fillColumn(context: Context): ColumnPlan {
  const { table, column, plan } = context
  const given =
    plan.reference.tables[table.table.id]?.columns.some(({ name }) => name === column.name) ?? false
  if (given && table.rows.kind === 'count' && table.rows.rows === table.given)
    return {
      name: column.name,
      expression: read('given', column.name),
      lookups: [givenLookup(table)],
      generator: 'reference',
      why: 'as the reference data gives it',
    }
  const { generator, made } = chooseGenerator(context)
  const nulled = withNulls(context, generator, made.expression)
  const fitted = takeType(column, nulled)
  const lookups = [...(made.lookups ?? []), ...(given ? [givenLookup(table)] : [])]
  const expression = given
    ? choose([[less(read(rowColumn), number(table.given)), read('given', column.name)]], fitted)
    : fitted
  return { name: column.name, expression, lookups, generator, why: made.why }
}

interface Choice {
  readonly generator: string
  readonly made: Generated
}

/** The first that has something to say about the column. */
function chooseGenerator(context: Context): Choice {
  const { column, table, plan } = context
  const { id } = table.table
  const rule = plan.rules.tables[id]?.columns[column.name]
  if (column.generated?.expression)
    return {
      generator: 'generated',
      made: {
        expression: column.generated.expression,
        why: `generated by the schema: ${column.generated.text}`,
      },
    }
  const distinct = table.distinct[column.name]
  if (distinct?.kind === 'flag') {
    const { nth } = placeWithin(table, distinct.within)
    return {
      generator: 'distinct',
      made: {
        expression: equal(nth, number(0)),
        why: `true for the first of the same ${distinct.within.join(', ')}`,
      },
    }
  }
  const ruled = rule && rule.cases.length > 0 ? makeRuled(context, rule.cases) : null
  if (ruled)
    return {
      generator: `rule.${rule?.cases[0]?.value.kind}`,
      made: distinct
        ? makeDistinct(
            { ...context, domain: { ...context.domain, patterns: [] } },
            distinct.within,
            fitValue(context, ruled),
          )
        : fitValue(context, ruled),
    }
  const derivation = plan.understanding.derivations.find(
    (found) => found.table === id && found.column === column.name,
  )
  if (derivation && !distinct)
    return {
      generator: 'derived',
      made: { ...planDerived(context, derivation.expression), why: derivation.why },
    }
  const step = makeHistoryStatus(context) ?? makeHistoryTime(context)
  if (step && !distinct) return { generator: 'history', made: step }
  const limited = makeLimited(context)
  if (limited && !distinct) return { generator: 'limited', made: limited }
  const isPatterned =
    distinct !== undefined && context.domain.patterns.length > 0 && !context.domain.values
  const plain = fitValue(
    context,
    (isPatterned && !isPlain(context.meaning) ? byMeaning(context) : null) ?? plainValue(context),
  )
  if (distinct)
    return { generator: 'distinct', made: makeDistinct(context, distinct.within, plain) }
  return { generator: context.meaning, made: plain }
}

function plainValue(context: Context): Generated {
  const { domain, column } = context
  if (domain.values) {
    const subject = `${context.table.table.name} ${column.name}`
    const weights = weighValues(domain.values, subject, context.meaning)
    const options = domain.values.map((value, i) => ({
      value: literal(value, column.type),
      weight: weights[i] ?? 1,
    }))
    return {
      expression: pickWeighted(options, context.draw()),
      why: 'one of the values its check allows, as often as their words suggest',
    }
  }
  const made = byMeaning(context)
  const [pattern] = domain.patterns
  const matched = pattern ? matchPattern(context, pattern) : null
  if (!pattern || !matched)
    return (
      made ?? byType(context) ?? { expression: nothing, why: 'nothing can be made of its type' }
    )
  if (!made || isPlain(context.meaning)) return matched
  // what the meaning suggests, wherever the check's pattern takes it
  const suggested = context.helper(`${column.name} suggested`, () => made.expression, made.why)
  const fits: Expression = {
    kind: 'regex',
    operand: suggested,
    pattern: text(pattern),
    negated: false,
    ignoreCase: false,
  }
  return {
    ...made,
    isDistinct: false,
    expression: choose([[fits, suggested]], matched.expression),
    why: `${made.why}, where the check allows it`,
  }
}

function isPlain(meaning: string): boolean {
  return meaning === 'text.plain' || meaning === 'number.plain'
}

function withNulls(context: Context, generator: string, expression: Expression): Expression {
  const share = nullShare(context, generator)
  if (share <= 0) return expression
  return choose(
    [[less(context.draw(999), number(Math.round(share * 2 ** 32))), nothing]],
    expression,
  )
}

/** Whole numbers and decimals take their declared form at once, so that sums add up to the last digit. */
function takeType(column: Column, expression: Expression): Expression {
  const { type } = column
  if (type.kind === 'decimal' && type.precision <= 38)
    return cast(expression, { kind: 'decimal', precision: type.precision, scale: type.scale })
  if (type.kind === 'integer') return cast(expression, { kind: 'integer' })
  return expression
}

/** Whether a row is the first with its values of a unique key that links alone decide. */
function markFirst({ firstOf }: TablePlan): readonly ColumnPlan[] {
  return firstOf.map((names, i) => ({
    name: firstColumn(i),
    expression: equal(
      call('nth_in', ...names.map((name) => read(name)), read(rowColumn)),
      number(0),
    ),
    lookups: [],
    generator: 'distinct',
    why: `the first row with these ${names.join(', ')}; others are left out`,
  }))
}

/** The reference rows as relations, with the row numbers of the parents they name. */
function givenRelations(plan: Plan): readonly Relation[] {
  return Object.values(plan.reference.tables)
    .filter(({ rows }) => rows.length > 0)
    .map((given): Relation => {
      const table = plan.tables[given.table]?.table
      const typeOf = (name: string): Column['type'] =>
        table?.columns.find((column) => column.name === name)?.type ?? {
          kind: 'other',
          name: 'text',
        }
      const links = [...new Set(given.rows.flatMap((row) => Object.keys(row.links)))]
      const whole: Column['type'] = { kind: 'integer', bits: 64, unsigned: false }
      return {
        name: `${given.table} given`,
        title: `${given.table}: the reference rows`,
        from: {
          kind: 'values',
          columns: [
            { name: rowColumn, type: whole },
            ...given.columns.map(({ name }) => ({ name, type: typeOf(name) })),
            ...links.map((link) => ({ name: `${link}#row`, type: whole })),
          ],
          rows: given.rows.map((row, i) => [
            String(i),
            ...row.values,
            ...links.map((link) =>
              row.links[link] === null || row.links[link] === undefined
                ? null
                : String(row.links[link]),
            ),
          ]),
        },
        columns: [],
        where: null,
        groupBy: [],
        lookups: [],
      }
    })
}
