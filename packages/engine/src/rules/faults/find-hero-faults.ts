import { type Place, printPlace } from '@worldloom/diagnostics'
import { evaluate } from '../../evaluate/evaluate.ts'
import { readValue } from '../../evaluate/value.ts'
import { listWholeKeys } from '../../model/list-keys.ts'
import type { Check, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import type { RuleContext } from '../rule-context.ts'
import type { HeroRule, Rules } from '../rules.ts'
import { tellOthers } from './tell-others.ts'

/** Reports heroes that a check, of the schema or of the rules, or a key forbids, and shares that leave nothing for the rest. */
export function findHeroFaults({ tables }: Rules, context: RuleContext): void {
  for (const table of context.schema.tables) {
    const { heroes = [], checks = [] } = tables[table.id] ?? {}
    for (const hero of heroes)
      for (const check of [...table.checks, ...checks]) reportBroken(hero, check, table, context)
    reportRepeats(heroes, table, context)
    reportSums(heroes, context)
    for (const hero of heroes) reportLeftOut(hero, table, tables, context)
  }
}

function reportBroken(
  { values, place }: HeroRule,
  check: Pick<Check, 'name' | 'text' | 'expression'>,
  table: Table,
  { report }: RuleContext,
): void {
  if (!check.expression || !isBroken(check.expression, values, table)) return
  const message = `A hero of "${table.id}" breaks the check "${check.name}".`
  report('RULE_CONTRADICTS_CHECK', place, message, `The check says ${check.text}.`)
}

/** Whether a condition is false for the values alone, whatever the rest of the row holds. */
function isBroken(condition: Expression, values: HeroRule['values'], table: Table): boolean {
  const holds = evaluate(condition, ([name = '', ...rest]) => {
    const column = table.columns.find((candidate) => candidate.name === name)
    const value = values[name]
    if (rest.length > 0 || !column || value === undefined) return undefined
    return readValue(value, column.type)
  })
  return holds?.kind === 'boolean' && !holds.value
}

/** A share of the children by a link that may not lead to the hero. */
function reportLeftOut(
  { values, shares }: HeroRule,
  table: Table,
  tables: Rules['tables'],
  { report }: RuleContext,
): void {
  for (const { table: child, link, place } of shares) {
    const rule = tables[child]?.columns[link]?.link
    if (!rule?.where || !isBroken(rule.where, values, table)) continue
    const message = `A hero of "${table.id}" has a share of "${child}.${link}", and that link leads only to rows where ${rule.whereText}.`
    const at = rule.place ? ` The link's rule stands at ${printPlace(rule.place)}.` : ''
    report(
      'RULE_KEYS_CONFLICT',
      place,
      message,
      `Leave out the share, or let the hero be one.${at}`,
    )
  }
}

function reportRepeats(heroes: readonly HeroRule[], table: Table, { report }: RuleContext): void {
  for (const { name, columns } of listWholeKeys(table)) {
    const firsts = new Map<string, Place>()
    for (const { values, place } of heroes) {
      const cells = columns.map((column) => values[column])
      if (cells.includes(undefined) || cells.includes(null)) continue
      const text = JSON.stringify(cells)
      const first = firsts.get(text)
      if (first) {
        const message = `Two heroes of "${table.id}" have the same ${columns.join(', ')}, and the key "${name}" allows one.`
        const hint = `The first stands at ${printPlace(first)}.`
        report('RULE_CONTRADICTS_KEY', place, message, hint)
      } else firsts.set(text, place)
    }
  }
}

function reportSums(heroes: readonly HeroRule[], { report }: RuleContext): void {
  const given = new Map<string, { sum: number; places: readonly Place[] }>()
  for (const { shares } of heroes)
    for (const { table, link, share, place } of shares) {
      const name = `${table}.${link}`
      const { sum: before, places } = given.get(name) ?? { sum: 0, places: [] }
      const sum = before + share
      given.set(name, { sum, places: [...places, place] })
      if (sum <= 1 || before > 1) continue
      const message = `The heroes' shares of "${name}" sum to ${Number(sum.toFixed(4))}, more than 1.`
      const hint = `Leave some rows for the others.${tellOthers(places)}`
      report('SHARES_DO_NOT_SUM', place, message, hint)
    }
}
