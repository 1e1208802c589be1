import type { Context } from '../../generators/generator.ts'
import type { Column } from '../../model/schema.ts'
import { call, cast, choose, equal, less, number, column as read } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { givenLookup } from '../links/given-lookup.ts'
import {
  type ColumnPlan,
  firstColumn,
  type Plan,
  type Relation,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { buildContext } from './build-context.ts'
import { chooseGenerator } from './choose-generator.ts'
import { givenRelations } from './given-relations.ts'
import { withNulls } from './with-nulls.ts'

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
