import type { HeroRule } from '../../rules/rules.ts'
import { quoteName, quoteText } from '../../sql/quote.ts'
import type { RowCase } from '../check-query.ts'
import { matchValues } from './match-values.ts'
import { openScope, type Scope } from './scope.ts'

/** The rows of a table that break a promise, each with its number, key and reason. */
export interface BrokenRows {
  readonly columns: string
  readonly from: string
  readonly parts: ReturnType<Scope['parts']>
  readonly where: string
  /** Which rows the promise speaks of at all, where it is about one case of a rule. */
  readonly cases: RowCase | null
}

/** The rows of a scope that meet `where`. */
export function selectRows(
  scope: Scope,
  broken: { readonly where: string; readonly why: string; readonly cases?: RowCase },
): BrokenRows {
  return {
    columns: `${scope.number} AS "row", ${writeKey(scope)} AS "key", ${broken.why} AS "why"`,
    from: scope.from(),
    parts: scope.parts(),
    where: broken.where,
    cases: broken.cases ?? null,
  }
}

export function printRows({ columns, from, where, cases }: BrokenRows): string {
  const applies = cases ? [...writeCase(cases), where].join(' AND ') : where
  return `SELECT ${columns}\nFROM ${from}\nWHERE ${applies}`
}

/** Of the cases of a rule the first whose condition holds counts. */
export function writeCase({ earlier, condition }: RowCase): readonly string[] {
  return [
    ...earlier.map((other) => `(${other}) IS NOT TRUE`),
    ...(condition === null ? [] : [`(${condition}) IS TRUE`]),
  ]
}

/** The row's primary key as a person writes it: `17`, `17, 3`. */
export function writeKey(scope: Scope): string {
  const parts = (scope.table.primaryKey?.columns ?? []).map((column) => show(scope.name(column)))
  return parts.length === 0 ? "''" : parts.join(` || ', ' || `)
}

/** A value inside a sentence: never NULL, never long. */
export function show(value: string): string {
  return `coalesce(left(CAST(${value} AS VARCHAR), 80), 'NULL')`
}

/** `user_id 5, order_id 7`: some columns of the row with their values. */
export function showColumns(scope: Scope, columns: readonly string[]): string {
  return sentence(
    ...columns.flatMap((column, index) => [
      { text: `${index > 0 ? ', ' : ''}${column} ` },
      show(scope.name(column)),
    ]),
  )
}

/** A sentence of fixed texts and SQL values. */
export function sentence(...parts: readonly (string | { readonly text: string })[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : quoteText(part.text))).join(' || ')
}

/**
 * True for rows that were not given as reference rows or heroes with this column: those are kept as
 * given, whatever a rule or an inference says.
 */
export function isGenerated(scope: Scope, column: string): string {
  const { reference, heroes, tableNames } = scope.context
  const given = reference.tables[scope.table.id]
  const all = heroes[scope.table.id] ?? []
  const own = all.filter(({ values }) => values[column] !== undefined)
  const conditions = own.map(
    ({ values }) => `${scope.number} NOT IN (${selectHeroes(scope, values, all)})`,
  )
  if (given?.columns.some(({ name }) => name === column)) {
    const helper = `"__reference".${quoteName(tableNames[scope.table.id] ?? scope.table.id)}`
    conditions.push(`${scope.number} NOT IN (SELECT "row" FROM ${helper} WHERE "row" IS NOT NULL)`)
  }
  return conditions.length > 0 ? conditions.join(' AND ') : 'true'
}

/** The rows of the heroes that have these values: others that happen to have them too are generated. */
function selectHeroes(
  scope: Scope,
  values: HeroRule['values'],
  heroes: readonly HeroRule[],
): string {
  const hero = openScope(scope.context, scope.table.id, 'hero')
  const alike = heroes.filter((other) =>
    Object.entries(values).every(([name, value]) => other.values[name] === value),
  )
  const where = matchValues(hero, values).join(' AND ')
  return `SELECT ${hero.number} FROM ${hero.from()} WHERE ${where} ORDER BY 1 LIMIT ${alike.length}`
}
