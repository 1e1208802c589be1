import type { Agreement } from '../../infer/understanding.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** What the links of a table must agree on: as understood, and by columns that two keys share. */
export function listAgreements(plan: Plan, table: TablePlan): readonly Agreement[] {
  const understood = plan.understanding.agreements.filter(({ table: id }) => id === table.table.id)
  const all = [...understood, ...sharedColumns(plan, table)]
  return table.rows.kind === 'count' ? all : turnAround(all, table.rows.link)
}

/**
 * The link that brings the rows is fixed first. What it should agree with, and what that was copied
 * from, then agree with it instead.
 */
function turnAround(all: readonly Agreement[], source: string): readonly Agreement[] {
  const turned = all.find(
    ({ link, path, anchor }) => link === source && path.length > 0 && anchor.length === 1,
  )
  const copy =
    turned && all.find(({ link, path }) => link === turned.anchor[0] && path.length === 0)
  if (!turned || !copy || copy.anchor[0] === source) return all
  const [origin = '', ...path] = copy.anchor
  const anchor = [source, ...turned.path]
  return all.flatMap((agreement): readonly Agreement[] => {
    if (agreement === turned)
      return path.length > 0 ? [{ ...turned, link: origin, path, anchor }] : []
    return agreement === copy ? [{ ...copy, anchor }] : [agreement]
  })
}

/**
 * Two keys of one row that share a column must lead to rows that share it: (product_id, variant_id)
 * and product_id agree on the product.
 */
function sharedColumns(plan: Plan, { table }: TablePlan): readonly Agreement[] {
  return table.foreignKeys.flatMap((wide) =>
    table.foreignKeys.flatMap((narrow): readonly Agreement[] => {
      if (narrow === wide || narrow.columns.length >= wide.columns.length) return []
      if (!narrow.columns.every((name) => wide.columns.includes(name))) return []
      const parentColumns = narrow.columns.map(
        (name) => wide.parentColumns[wide.columns.indexOf(name)] ?? '',
      )
      const beyond = plan.tables[wide.parent]?.table.foreignKeys.find(
        (key) =>
          key.parent === narrow.parent &&
          key.columns.length === parentColumns.length &&
          key.columns.every((name) => parentColumns.includes(name)),
      )
      if (!beyond) return []
      return [
        {
          table: table.id,
          link: wide.link,
          path: [beyond.link],
          anchor: [narrow.link],
          why: `both hold ${narrow.columns.join(', ')}`,
        },
      ]
    }),
  )
}
