import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findCommonSource, traceColumns } from './trace-columns.ts'

/**
 * Two keys of one row of which the wide one holds the columns of the narrow one must lead to rows that share them:
 * (product_id, variant_id) and product_id agree on the product. Where the narrow key leads to a part of the table that
 * the product is in, they agree on the row that the part is.
 */
export function listShared(plan: Plan, { table, rows }: TablePlan): readonly Agreement[] {
  const isSource = (key: ForeignKey): boolean => rows.kind !== 'count' && rows.link === key.link
  return table.foreignKeys.flatMap((wide) =>
    table.foreignKeys.flatMap((narrow): readonly Agreement[] => {
      if (narrow === wide || narrow.columns.length >= wide.columns.length) return []
      if (!narrow.columns.every((name) => wide.columns.includes(name))) return []
      const common = findCommonSource(
        traceColumns(plan, wide, narrow.columns),
        traceColumns(plan, narrow, narrow.columns),
      )
      if (!common) return []
      const { left: beyond, right: part } = common
      const why = `both hold ${narrow.columns.join(', ')}`
      // what brings the rows is fixed first; of two that lead to one row, the wide key says which
      const isFirst = part.length > 0 ? isSource(wide) : beyond.length === 0 && !isSource(narrow)
      return [
        isFirst
          ? { table: table.id, link: narrow.link, path: part, anchor: [wide.link, ...beyond], why }
          : { table: table.id, link: wide.link, path: beyond, anchor: [narrow.link, ...part], why },
      ]
    }),
  )
}
