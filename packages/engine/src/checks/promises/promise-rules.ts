import type { Table } from '../../model/schema.ts'
import type { ColumnRule, RuleCase, TableRules } from '../../rules/rules.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'
import { claimValue } from './claim-value.ts'
import { promiseHeroes } from './promise-heroes.ts'
import { promiseLink } from './promise-link.ts'
import { promiseLives } from './promise-lives.ts'
import { promiseSegments } from './promise-segments.ts'
import { promiseSorted } from './promise-sorted.ts'
import { promiseTimes } from './promise-times.ts'
import { promiseTogether } from './promise-together.ts'

/** What the rules ask of a table's rows. */
export function promiseRules(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const rules = sources.rules.tables[table.id]
  if (!rules) return []
  return [
    ...promisePerParent(table, rules, sources),
    ...Object.entries(rules.columns).flatMap(([column, rule]) =>
      promiseColumn(table, column, rule, sources),
    ),
    ...promiseLives(table, sources),
    ...promiseSegments(table, sources),
    ...promiseHeroes(table, sources),
    ...promiseTogether(table, sources),
    ...promiseSorted(table, sources),
    ...rules.checks.map(({ name, text, expression, place }) =>
      buildPromise(table.id, 'rule', {
        name,
        says: `Every row of ${table.id} keeps ${text}.`,
        claim: claimOf(expression, table, sources.schema, (known) => ({
          kind: 'check',
          expression: known,
        })),
        place,
        about: 'check',
      }),
    ),
  ]
}

function promisePerParent(
  table: Table,
  { rows }: TableRules,
  { schema }: PromiseSources,
): readonly DataPromise[] {
  if (rows?.kind !== 'per-parent') return []
  const { parent, link, minimum, maximum, where, place } = rows
  const owner = schema.tables.find(({ id }) => id === parent)
  const between = minimum === maximum ? `${minimum}` : `between ${minimum} and ${maximum}`
  const build = (condition: typeof where) =>
    ({ kind: 'per-parent', link, parent, minimum, maximum, where: condition }) as const
  return [
    buildPromise(table.id, 'rule', {
      name: link,
      says: `Each ${parent}${where ? ' the rule chooses' : ''} has ${between} rows of ${table.id}.`,
      claim: where && owner ? claimOf(where, owner, schema, build) : build(null),
      place,
      about: 'per-parent',
    }),
  ]
}

function promiseColumn(
  table: Table,
  column: string,
  rule: ColumnRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  const promises = rule.cases.flatMap((_, index) =>
    promiseCase(table, column, rule, index, sources),
  )
  if (rule.link) promises.push(...promiseLink(table, column, rule.link, rule.place, sources))
  promises.push(...promiseTimes(table, column, rule, sources))
  if (rule.nulls === null) return promises
  return [
    ...promises,
    buildPromise(table.id, 'rule', {
      name: column,
      says: `${column} of ${table.id} is NULL in ${rule.nulls * 100} % of the rows${rule.nulls > 0 && rule.nulls < 1 ? ', give or take chance' : ''}.`,
      claim: { kind: 'null-share', column, share: rule.nulls },
      place: rule.place,
    }),
  ]
}

function promiseCase(
  table: Table,
  column: string,
  rule: ColumnRule,
  index: number,
  sources: PromiseSources,
): readonly DataPromise[] {
  const { condition, conditionText, value, place } = rule.cases[index] as RuleCase
  const unless = rule.cases.slice(0, index).flatMap((earlier) => earlier.condition ?? [])
  const when = condition ? `Where ${conditionText}, ` : unless.length > 0 ? 'Otherwise, ' : ''
  return claimValue({ table, column, rule, value, schema: sources.schema }).map(
    ({ says, about, claim }) => {
      const obstacles = [...unless, ...(condition ? [condition] : [])]
        .map((part) => claimOf(part, table, sources.schema, () => ({ kind: 'reference-rows' })))
        .find(({ kind }) => kind === 'not-checkable')
      return buildPromise(table.id, 'rule', {
        name: conditionText ? `${column} when ${conditionText}` : column,
        says: `${when}${column} of ${table.id} is ${says}.`,
        claim: obstacles ?? (claim.kind === 'value' ? { ...claim, unless, condition } : claim),
        place,
        about,
      })
    },
  )
}
