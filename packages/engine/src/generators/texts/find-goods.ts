import type { ForeignKey, Table } from '../../model/schema.ts'
import type { Context } from '../generator.ts'

/** Where a row's product is: in the row itself, at the end of links, or nowhere. */
export interface Goods {
  /** The links to the product; empty for the row itself. */
  readonly path: readonly string[]
  /** The table of the product, or of the row where no product is near. */
  readonly table: Table
  /** From the product to its category. */
  readonly category: Named | null
  /** From the product to its brand. */
  readonly brand: Named | null
}

/** A link to a table and the column that names its rows. */
export interface Named {
  readonly key: ForeignKey
  readonly name: string
}

/** How far to look for a product: a review of an order line knows it by two links. */
const depth = 2

/** Finds what a row's texts speak of: its own product, or the nearest one that links lead to. */
export function findGoods(context: Context): Goods {
  const own = context.table.table
  let open: readonly { path: readonly string[]; table: Table }[] = [{ path: [], table: own }]
  for (let step = 0; step <= depth; step++) {
    const found = open.find(({ table }) => isProduct(context, table))
    if (found) return describe(context, found.path, found.table)
    open = open.flatMap(({ path, table }) =>
      table.foreignKeys.flatMap((key) => {
        const parent = context.plan.tables[key.parent]?.table
        return parent && key.parent !== table.id
          ? [{ path: [...path, key.link], table: parent }]
          : []
      }),
    )
  }
  return describe(context, [], own)
}

export function meaningsOf({ plan }: Context, table: Table): Readonly<Record<string, string>> {
  const found = plan.understanding.meanings[table.id] ?? {}
  return Object.fromEntries(Object.entries(found).map(([column, { name }]) => [column, name]))
}

/** A table is of products when it names them and says what they are or cost. */
function isProduct(context: Context, table: Table): boolean {
  const meanings = new Set(Object.values(meaningsOf(context, table)))
  return meanings.has('commerce.product-name') && !meanings.has('commerce.line-total')
}

function describe(context: Context, path: readonly string[], table: Table): Goods {
  return {
    path,
    table,
    category: findNamed(context, table, ['commerce.category-name']),
    brand: findNamed(context, table, ['commerce.brand-name']),
  }
}

/** A link to a table whose rows are named by a column of one of the meanings. */
function findNamed(context: Context, table: Table, wanted: readonly string[]): Named | null {
  for (const key of table.foreignKeys) {
    const parent = context.plan.tables[key.parent]?.table
    const meanings = parent && key.parent !== table.id ? meaningsOf(context, parent) : {}
    const name = Object.keys(meanings).find((column) => wanted.includes(meanings[column] ?? ''))
    if (name) return { key, name }
  }
  return null
}
