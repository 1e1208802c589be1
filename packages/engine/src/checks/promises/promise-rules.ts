import type { Table } from '../../model/schema.ts'
import type { ColumnRule, RuleCase } from '../../rules/rules.ts'
import { printPercent } from '../../values/print-percent.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { claimOf } from './claim-of.ts'
import { claimValue } from './claim-value.ts'
import { findBending } from './find-bending.ts'
import { findTooFew } from './find-too-few.ts'
import { promiseCorrelation } from './promise-correlation.ts'
import { promiseCounts } from './promise-counts.ts'
import { promiseHeroes } from './promise-heroes.ts'
import { promiseLink } from './promise-link.ts'
import { promiseLives } from './promise-lives.ts'
import { promiseSegments } from './promise-segments.ts'
import { promiseSorted } from './promise-sorted.ts'
import { promiseSpread } from './promise-spread.ts'
import { promiseStocks } from './promise-stocks.ts'
import { promiseTimes } from './promise-times.ts'
import { promiseTogether } from './promise-together.ts'

/** What the rules ask of a table's rows. */
export function promiseRules(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const rules = sources.rules.tables[table.id]
  if (!rules) return []
  return [
    ...promiseCounts(table, sources),
    ...Object.entries(rules.columns).flatMap(([column, rule]) =>
      promiseColumn(table, column, rule, sources),
    ),
    ...promiseLives(table, sources),
    ...promiseStocks(table, sources),
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
  promises.push(...promiseSpread(table, column, rule, sources))
  promises.push(...promiseCorrelation(table, column, rule, sources))
  if (rule.nulls === null) return promises
  // a case that gives NULL itself adds to the share
  const isMore = rule.cases.some(({ value }) => value.kind === 'literal' && value.value === null)
  const reason = 'where a case of the rule gives NULL, there is more of it'
  return [
    ...promises,
    buildPromise(table.id, 'rule', {
      name: column,
      says: `${column} of ${table.id} is NULL in ${printPercent(rule.nulls)} of the rows${rule.nulls > 0 && rule.nulls < 1 ? ', give or take chance' : ''}.`,
      claim:
        isMore && rule.nulls < 1
          ? { kind: 'not-checkable', reason }
          : { kind: 'null-share', column, share: rule.nulls },
      place: rule.place,
      about: 'null-share',
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
  const meaning = sources.understanding.meanings[table.id]?.[column]?.name
  return claimValue({ table, column, rule, value, schema: sources.schema, meaning }).map(
    ({ says, about, claim }) => {
      const obstacles = [...unless, ...(condition ? [condition] : [])]
        .map((part) => claimOf(part, table, sources.schema, () => ({ kind: 'reference-rows' })))
        .find(({ kind }) => kind === 'not-checkable')
      return buildPromise(table.id, 'rule', {
        name: conditionText ? `${column} when ${conditionText}` : column,
        says: `${when}${column} of ${table.id} is ${says}.`,
        claim: obstacles ?? applyCase(claim, { unless, condition }, table, sources),
        place,
        about,
      })
    },
  )
}

/** The claim with the conditions of its case; shares say something only where nothing else bends them. */
function applyCase(
  claim: Claim,
  conditions: Pick<Extract<Claim, { kind: 'value' }>, 'unless' | 'condition'>,
  table: Table,
  sources: PromiseSources,
): Claim {
  if (claim.kind === 'value') return { ...claim, ...conditions }
  if (claim.kind !== 'choice-shares') return claim
  const reason =
    findBending(table, claim.column, sources) ?? findTooFew(sources.rowCounts?.[table.id])
  return reason ? { kind: 'not-checkable', reason } : { ...claim, ...conditions }
}
