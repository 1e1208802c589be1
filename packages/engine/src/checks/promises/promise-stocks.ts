import type { Table } from '../../model/schema.ts'
import type { StockRule } from '../../rules/stocks/stock-rule.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { findObstacle } from '../write/find-obstacle.ts'
import { buildPromise } from './build-promise.ts'

/** What the stocks that a table holds, and those whose movements it holds, promise. */
export function promiseStocks(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const columns = sources.rules.tables[table.id]?.columns ?? {}
  return Object.entries(columns).flatMap(([name, { cases }]) => {
    const value = cases[0]?.value
    if (value?.kind === 'stock') return promiseStock(table, name, value.stock, sources)
    if (value?.kind !== 'flow' || value.part !== 'quantity') return []
    const held = sources.rules.tables[value.of]?.columns[value.column]?.cases[0]?.value
    if (held?.kind !== 'stock') return []
    const { stock } = held
    const balance = stock.balance === null ? '' : ` ${stock.balance} is the stock after it.`
    return buildPromise(table.id, 'rule', {
      name,
      says: `Every ${table.id} moves as many pieces as its kind may, or more where they are needed.${balance}`,
      claim: { kind: 'stock-moves', stock },
      place: stock.place,
    })
  })
}

function promiseStock(
  table: Table,
  column: string,
  stock: StockRule,
  { schema }: PromiseSources,
): readonly DataPromise[] {
  const obstacles = stock.outflows.flatMap(({ table: id, where }) => {
    const other = schema.tables.find((candidate) => candidate.id === id)
    return (where && other && findObstacle(where, other, schema)) ?? []
  })
  const [reason] = obstacles
  const claim: Claim = reason
    ? { kind: 'not-checkable', reason }
    : { kind: 'stock-balance', column, stock }
  const others = stock.outflows.map(({ table: id }) => ` and ${id}`).join('')
  return [
    buildPromise(table.id, 'rule', {
      name: column,
      says: `${column} of every ${table.id} is what ${stock.movements}${others} leave, and is never below 0 on the way.`,
      claim,
      place: stock.place,
      about: 'stock-balance',
    }),
  ]
}
