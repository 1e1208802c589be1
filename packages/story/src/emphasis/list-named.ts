import type { Call, ColumnReference, QueryNode } from '../tree/node.ts'

/** The columns that a query names, in small letters. */
export function listNamed(tree: unknown): ReadonlySet<string> {
  const names = [...walk(tree)].flatMap((part) =>
    'column_names' in part ? ((part as ColumnReference).column_names.at(-1) ?? []) : [],
  )
  return new Set(names.map((name) => name.toLowerCase()))
}

/** Those of which it counts each value once. */
export function listCounted(tree: QueryNode): ReadonlySet<string> {
  const counts = [...walk(tree)].filter(
    (part): part is Call => 'distinct' in part && part.distinct === true,
  )
  return new Set(counts.flatMap(({ children = [] }) => [...listNamed(children)]))
}

/** Every object of a tree, those of its common tables too. */
function* walk(tree: unknown): Generator<object> {
  if (typeof tree !== 'object' || tree === null) return
  if (!Array.isArray(tree)) yield tree
  for (const part of Object.values(tree)) yield* walk(part)
}
