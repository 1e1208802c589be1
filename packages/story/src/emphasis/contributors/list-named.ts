import { walkEverything } from '../../tree/map-tree.ts'
import type { Between, Call, ColumnReference, Comparison, QueryNode } from '../../tree/node.ts'

/** The columns that a query names, in small letters. */
export function listNamed(tree: unknown): ReadonlySet<string> {
  const names = [...walkEverything(tree)].flatMap((part) =>
    'column_names' in part ? ((part as ColumnReference).column_names.at(-1) ?? []) : [],
  )
  return new Set(names.map((name) => name.toLowerCase()))
}

/** Those of which it counts each value once. */
export function listCounted(tree: QueryNode): ReadonlySet<string> {
  const counts = [...walkEverything(tree)].filter(
    (part): part is Call =>
      ('distinct' in part && part.distinct === true) ||
      ('function_name' in part && part.function_name === 'approx_count_distinct'),
  )
  return new Set(counts.flatMap(({ children = [] }) => [...listNamed(children)]))
}

/** Those that conditions compare with something. */
export function listCompared(tree: QueryNode): ReadonlySet<string> {
  const parts = [...walkEverything(tree)].flatMap((part): readonly unknown[] => {
    if (!('class' in part)) return []
    const { class: kind, type = '' } = part as { class: string; type?: string }
    if (kind === 'COMPARISON') return [(part as Comparison).left, (part as Comparison).right]
    if (kind === 'BETWEEN') return [(part as Between).input]
    return type.startsWith('COMPARE_') ? ((part as Call).children ?? []) : []
  })
  return new Set(parts.flatMap((part) => (isColumn(part) ? [...listNamed(part)] : [])))
}

function isColumn(part: unknown): part is ColumnReference {
  return typeof part === 'object' && part !== null && 'column_names' in part
}
