import { listWholeKeys } from '../../model/list-keys.ts'
import type { Column, Table } from '../../model/schema.ts'
import type { RuleContext } from '../rule-context.ts'
import type { ColumnRule, Rules, Scalar, TableRules, ValueRule } from '../rules.ts'
import { tellOthers } from './tell-others.ts'

/**
 * Reports keys of one column whose rule gives fewer values than the rules ask for rows, or does not keep its values apart,
 * and links whose rule says which parent a row leads to where another gives each parent its rows.
 */
export function findKeyContradictions({ tables }: Rules, { schema, report }: RuleContext): void {
  for (const table of schema.tables) {
    const rules = tables[table.id]
    const rows = rules?.rows?.kind === 'count' ? rules.rows.rows : null
    findToldTwice(table, rules, report)
    for (const { name, column } of listSingleKeys(table)) {
      const rule = rules?.columns[column.name]
      if (!rule) continue
      const values = countValues(rule, column)
      const isFew = values !== null && (rows === null ? values === 1 : values < rows)
      if (!isFew && !meetsItself(rule, column)) continue
      const why = isFew
        ? `gives ${values === 1 ? 'one value' : `${values} different values`} for ${rows ?? 'all'} rows`
        : 'does not keep its values apart'
      const message = `The rule of "${table.id}.${column.name}" ${why}, and the key "${name}" allows each once.`
      report('RULE_CONTRADICTS_KEY', rule.place, message, 'Use sequence, pattern or template.')
    }
  }
}

/** Each parent has its rows, or a row says which parent it has: not both. */
function findToldTwice(
  table: Table,
  rules: TableRules | undefined,
  report: RuleContext['report'],
): void {
  const rows = rules?.rows
  if (rows?.kind !== 'per-parent') return
  const [column, other] = table.foreignKeys.find(({ link }) => link === rows.link)?.columns ?? []
  const rule = column !== undefined && other === undefined ? rules?.columns[column] : undefined
  if (!rule || rule.cases.length === 0) return
  const message = `The rule of "${table.id}.${column}" says to which "${rows.parent}" a row leads, and another gives each "${rows.parent}" its rows.`
  const hint = `Keep one of the two.${tellOthers([rows.place])}`
  report('RULE_CONTRADICTS_KEY', rule.place, message, hint)
}

function listSingleKeys(table: Table): readonly { name: string; column: Column }[] {
  return listWholeKeys(table).flatMap(({ name, columns }) => {
    const [only, second] = columns
    const column =
      second === undefined && table.columns.find((candidate) => candidate.name === only)
    return column ? [{ name, column }] : []
  })
}

/**
 * Whether a rule draws its values so that two may be alike: a key of whole numbers counts them up instead, evenly, and
 * times move to what is free.
 */
function meetsItself({ cases }: ColumnRule, { type }: Column): boolean {
  if (type.kind === 'date' || type.kind === 'timestamp') return false
  return cases.some(
    ({ value }) =>
      value.kind === 'range' &&
      !(
        type.kind === 'integer' &&
        value.distribution.kind === 'uniform' &&
        (value.step ?? 1) === 1
      ),
  )
}

/** How many different values a rule gives; null where it gives any number, or some are NULL. */
function countValues({ cases, nulls, link }: ColumnRule, column: Column): number | null {
  const isWhole = cases.at(-1)?.condition === null
  if (!isWhole || link !== null || (nulls ?? 0) > 0) return null
  const values = new Set<Scalar>()
  let more = 0
  for (const { value } of cases) {
    const listed = listValues(value)
    const counted = listed ? 0 : countRange(value, column)
    if (counted === null || listed?.includes(null)) return null
    for (const scalar of listed ?? []) values.add(scalar)
    more += counted
  }
  return values.size + more
}

function listValues(value: ValueRule): readonly Scalar[] | null {
  if (value.kind === 'literal') return [value.value]
  return value.kind === 'choice' || value.kind === 'words'
    ? value.options.map((option) => option.value)
    : null
}

/** The whole numbers or days of a range. */
function countRange(value: ValueRule, { type }: Column): number | null {
  if (value.kind !== 'range') return null
  const { minimum, maximum, step } = value
  if (type.kind === 'integer' && typeof minimum === 'number' && typeof maximum === 'number') {
    return Math.floor((maximum - minimum) / (step ?? 1)) + 1
  }
  if (type.kind !== 'date') return null
  const days = (Date.parse(String(maximum)) - Date.parse(String(minimum))) / 86_400_000
  return Math.floor(days / (step ?? 1)) + 1
}
