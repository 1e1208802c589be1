import type { Place } from '@worldloom/diagnostics'
import { resolvePath } from '../../model/resolve-paths.ts'
import type { Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { childrenOf } from '../../sql/walk.ts'
import { listComparisons } from '../list-comparisons.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Rules } from '../rules.ts'

/** Notes conditions on a value that the rule of its column never gives, so that they hold for no row that is made. */
export function noteAbsentValues(rules: Rules, context: RuleContext): void {
  for (const table of context.schema.tables)
    for (const { condition, place, of } of listConditions(rules, table, context))
      noteIn(condition, of, place, rules, context)
}

interface Condition {
  readonly condition: Expression
  readonly place: Place
  /** The table of whose row it speaks. */
  readonly of: Table
}

function listConditions(
  { tables }: Rules,
  table: Table,
  { schema }: RuleContext,
): readonly Condition[] {
  const own = tables[table.id]
  const find = (id: string | undefined): Table | undefined =>
    schema.tables.find((other) => other.id === id)
  const parentOf = (link: string): Table | undefined =>
    find(table.foreignKeys.find((key) => key.link === link)?.parent)
  const columns = Object.entries(own?.columns ?? {}).flatMap(
    ([name, { cases, link, place: rulePlace }]) => {
      const parent = parentOf(name)
      return [
        ...cases.flatMap(({ condition, place }) =>
          condition ? [{ condition, place, of: table }] : [],
        ),
        ...(link?.where && parent
          ? [{ condition: link.where, place: link.place ?? rulePlace, of: parent }]
          : []),
      ]
    },
  )
  const thing = own?.together && parentOf(own.together.of)
  const pairs = thing
    ? (own?.together?.pairs ?? []).flatMap(({ condition, then, place }) => [
        { condition, place, of: thing },
        { condition: then, place, of: thing },
      ])
    : []
  return [...columns, ...pairs]
}

function noteIn(
  expression: Expression,
  table: Table,
  place: Place,
  rules: Rules,
  context: RuleContext,
): void {
  for (const [path, texts] of listComparisons(expression)) {
    const found = resolvePath(path, table, context.schema)
    const values = found.ok ? listGiven(rules, found.table.id, found.column.name) : null
    const absent = values ? texts.filter((text) => !values.includes(text)) : []
    for (const text of absent) {
      const column = found.ok ? `${found.table.id}.${found.column.name}` : ''
      const message = `The rule of "${column}" never gives "${text}", so this holds for no row that is made.`
      context.note('UNKNOWN_VALUE', place, message, `It gives ${values?.join(', ')}.`)
    }
  }
  for (const part of childrenOf(expression)) noteIn(part, table, place, rules, context)
}

/** All values that a rule gives its column, heroes' with them; null where it draws others too. */
function listGiven({ tables }: Rules, table: string, column: string): readonly string[] | null {
  const own = tables[table]
  const rule = own?.columns[column]
  const isWhole = rule?.cases.at(-1)?.condition === null
  if (!rule || !isWhole) return null
  const given = rule.cases.map(({ value }) => {
    if (value.kind === 'literal') return [value.value]
    return value.kind === 'choice' || value.kind === 'words'
      ? value.options.map((option) => option.value)
      : null
  })
  if (given.includes(null)) return null
  const placed = (own?.heroes ?? []).flatMap(({ values }) => values[column] ?? [])
  return [...given.flatMap((values) => values ?? []).map(String), ...placed]
}
