import type { StockRule } from '../../rules/stocks/stock-rule.ts'
import type { Plan } from '../plan.ts'

/** A stock with the table and the column that hold it. */
export interface FoundStock {
  readonly table: string
  readonly column: string
  readonly stock: StockRule
}

/** All stocks that rules ask for. */
export function listStocks(plan: Plan): readonly FoundStock[] {
  return Object.entries(plan.rules.tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).flatMap(([column, { cases }]) => {
      const value = cases[0]?.value
      return value?.kind === 'stock' ? [{ table, column, stock: value.stock }] : []
    }),
  )
}

/** The stock whose movements a table holds, or null. */
export function findStockOf(plan: Plan, movements: string): FoundStock | null {
  return listStocks(plan).find(({ stock }) => stock.movements === movements) ?? null
}
