import { printPlace } from '@worldloom/diagnostics'
import { addRule } from '../add-rule.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Rules, ValueRule } from '../rules.ts'
import type { StockRule } from './stock-rule.ts'

/** Gives the columns of movements that follow from a stock their rules. */
export function expandStocks(rules: Rules, context: RuleContext): Rules {
  let expanded = rules
  for (const [table, { columns }] of Object.entries(rules.tables))
    for (const [column, { cases }] of Object.entries(columns)) {
      const value = cases[0]?.value
      if (value?.kind !== 'stock') continue
      const { stock } = value
      findRowFaults(table, stock, rules, context)
      for (const [part, name] of listParts(stock))
        expanded = addRule(
          expanded,
          stock.movements,
          name,
          { kind: 'flow', of: table, column, link: stock.link, part },
          stock.place,
          context,
        )
    }
  return expanded
}

type FlowPart = Extract<ValueRule, { kind: 'flow' }>['part']

function listParts(stock: StockRule): readonly (readonly [FlowPart, string])[] {
  return [
    ['quantity', stock.quantity],
    ['time', stock.at],
    ...(stock.kind === null ? [] : [['kind', stock.kind] as const]),
    ...(stock.balance === null ? [] : [['balance', stock.balance] as const]),
  ]
}

/** A stock begins with what came in, so every thing has a movement at least. */
function findRowFaults(
  table: string,
  { movements, link, place }: StockRule,
  rules: Rules,
  { report }: RuleContext,
): void {
  const rows = rules.tables[movements]?.rows
  const isMet =
    !rows ||
    (rows.kind === 'per-parent' && rows.link === link && rows.minimum >= 1 && rows.where === null)
  if (isMet) return
  const message = `Every stock of "${table}" begins with a movement, and a rule gives "${movements}" another number of rows.`
  const hint = `Write { per: ${table}, min: 1, max: 6 } at ${printPlace(rows.place)}, or leave it out.`
  report('ROWS_CONFLICT', place, message, hint)
}
