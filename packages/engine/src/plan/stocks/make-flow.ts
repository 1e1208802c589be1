import type { Context, Generated } from '../../generators/generator.ts'
import type { ValueRule } from '../../rules/rules.ts'
import type { StockRule } from '../../rules/stocks/stock-rule.ts'
import { call, column, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type Lookup, linkRow, rowColumn } from '../plan.ts'
import { listStocks } from './find-stock.ts'
import { outflowRelation } from './place-outflows.ts'
import { kindColumn, movedColumn, timeColumn } from './stock-columns.ts'

/** What is left of all that came in. */
export function makeStock(context: Context, stock: StockRule): Generated {
  const { table, column: target, relate } = context
  const { id } = table.table
  const moved = `${id} ${target.name} moved`
  const parent = column(linkRow(stock.link))
  relate({
    name: moved,
    title: `what the movements of each ${id} come to`,
    from: { kind: 'table', table: stock.movements },
    columns: [
      { name: 'parent', expression: parent },
      { name: 'value', expression: call('sum', column(movedColumn(stock.quantity))) },
    ],
    where: null,
    groupBy: [parent],
    lookups: [],
  })
  const own = column(rowColumn)
  const lookups: Lookup[] = [
    { alias: moved, relation: moved, on: [{ column: 'parent', equals: own }] },
  ]
  let left: Expression = call('coalesce', column(moved, 'value'), number(0))
  stock.outflows.forEach((_, i) => {
    const relation = outflowRelation(id, target.name, i, 'whole')
    lookups.push({ alias: relation, relation, on: [{ column: 'parent', equals: own }] })
    left = subtract(left, call('coalesce', column(relation, 'value'), number(0)))
  })
  return { expression: left, why: 'what came in less what went out', lookups }
}

/** A column of a movement. */
export function makeFlow(
  context: Context,
  { of, column: name, link, part }: Extract<ValueRule, { kind: 'flow' }>,
): Generated | null {
  const found = listStocks(context.plan).find(
    ({ table, column: own }) => table === of && own === name,
  )
  if (!found) return null
  const { quantity, flows, signed } = found.stock
  const moved = column(movedColumn(quantity))
  const list = `${found.stock.movements} ${quantity} kinds`
  switch (part) {
    case 'time':
      return {
        expression: call('from_epoch', column(timeColumn(quantity))),
        why: 'one movement after another, from the first to the present',
      }
    case 'kind':
      return {
        expression: call(
          'item',
          context.list(
            list,
            'text',
            flows.map((flow) => flow.name),
          ),
          column(kindColumn(quantity)),
        ),
        why: `one of ${flows.length} kinds by weight, the first of which it begins with`,
      }
    case 'balance':
      return {
        expression: call('sum_through', moved, column(rowColumn), column(linkRow(link))),
        why: 'the stock after the movement',
      }
    case 'quantity':
      return {
        expression: signed ? moved : call('abs', moved),
        why: 'its size by kind, and more where what goes out until the next needs it',
      }
  }
}
