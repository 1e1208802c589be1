import { drawKey } from '../../random/hash.ts'
import { call, column, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { hiddenColumn } from '../hidden-column.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  mixColumn,
  type Plan,
  type Relation,
  rowColumn,
} from '../plan.ts'
import { type FoundStock, listStocks } from './find-stock.ts'
import { placeMovements } from './place-movements.ts'
import { outflowRelation, placeFirst, placeOutflows } from './place-outflows.ts'
import { countColumn, firstColumn } from './stock-columns.ts'

/** Lays out the stocks that rules ask for: their first movements, the slots of what goes out, and how much comes in. */
export function placeStocks(plan: Plan): Plan {
  return listStocks(plan).reduce(placeStock, plan)
}

function placeStock(plan: Plan, found: FoundStock): Plan {
  const { table, column: name, stock } = found
  const movements = plan.tables[stock.movements]
  const thing = plan.tables[table]
  if (!movements || !thing) return plan
  const lists: NamedList[] = []
  const counted = `${table} ${name} movements`
  const own = column(rowColumn)
  const lookups = stock.outflows.map((_, i): Lookup => {
    const relation = outflowRelation(table, name, i, 'first')
    return { alias: relation, relation, on: [{ column: 'parent', equals: own }] }
  })
  const columns: ColumnPlan[] = [
    {
      ...hiddenColumn(
        countColumn(name),
        call('coalesce', column(counted, 'value'), number(0)),
        'how often it moves',
      ),
      lookups: [{ alias: counted, relation: counted, on: [{ column: 'parent', equals: own }] }],
    },
    {
      ...hiddenColumn(
        firstColumn(name),
        placeFirst(plan, found, (n) => drawOf(plan, `${table}.#${name} first`, n)),
        'when it moves first',
      ),
      lookups,
    },
  ]
  const parent = column(linkRow(stock.link))
  const relations: Relation[] = [
    {
      name: counted,
      title: `how often each ${table} moves`,
      from: { kind: 'table', table: stock.movements },
      columns: [
        { name: 'parent', expression: parent },
        { name: 'value', expression: call('count', parent) },
      ],
      where: null,
      groupBy: [parent],
      lookups: [],
    },
    ...placeOutflows(plan, found),
  ]
  const list = (title: string, values: readonly number[]): Expression => {
    const full = `${stock.movements} ${stock.quantity} ${title}`
    lists.push({ name: full, kind: 'integer', values })
    return call('list', text(full))
  }
  const draw = (n: number): Expression =>
    drawOf(plan, `${stock.movements}.#${stock.quantity} moved`, n)
  const moves = placeMovements(plan, found, movements, list, draw)
  return {
    ...plan,
    tables: {
      ...plan.tables,
      [table]: { ...thing, columns: [...thing.columns, ...columns] },
      [stock.movements]: { ...movements, columns: [...movements.columns, ...moves] },
    },
    relations: [...plan.relations, ...relations],
    lists: [...plan.lists, ...lists],
  }
}

function drawOf({ settings }: Plan, name: string, n: number): Expression {
  return call('draw', column(mixColumn), number(drawKey(settings.seed, name, n)))
}
