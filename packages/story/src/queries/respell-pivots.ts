import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * A block whose pivoted queries are common tables: `FROM (SELECT …) AS s PIVOT (…)` is `WITH pivoted_s AS (SELECT …) … FROM
 * pivoted_s AS s PIVOT (…)`. The translator leaves what a pivot reads as it stands.
 */
export function respellPivots({ select, ...rest }: TreeNode): Node | null {
  const sources = findPart(select, 'from', 'expressions')
  if (!Array.isArray(sources)) return null
  const tables: Node[] = []
  const named = sources.map((source: unknown, at) => {
    const pivot = findPart(source, 'pivot')
    if (pivot === null) return source
    const read = findPart(pivot, 'this', 'subquery')
    const alias = findText(read, 'alias', 'name')
    // a name of its own, for a table may be called like the query that reads it
    const name = { ...plainName, name: `pivoted_${alias ?? at}` }
    const called = alias === null ? {} : { alias: findPart(read, 'alias'), alias_explicit_as: true }
    const table = { table: { ...plainTable, ...called, name } }
    if (read !== null) tables.push({ ...plainCommon, alias: name, this: findPart(read, 'this') })
    const fields = bracketSingle(findPart(pivot, 'fields'))
    return { pivot: { ...(pivot as Node), fields, ...(read === null ? {} : { this: table }) } }
  })
  if (tables.length === 0) return null
  const known = findPart(select, 'with', 'ctes')
  const ctes = [...(Array.isArray(known) ? known : []), ...tables]
  const common = {
    recursive: false,
    leading_comments: [],
    ...(findPart(select, 'with') ?? {}),
    ctes,
  }
  const from = { ...(findPart(select, 'from') as Node), expressions: named }
  return { ...rest, select: { ...(select as Node), from, with: common } }
}

/** `IN ([a])`, which the translator would spell without its brackets. */
function bracketSingle(fields: unknown): unknown {
  if (!Array.isArray(fields)) return fields
  return fields.map((field: unknown) => {
    const list = findPart(field, 'in', 'expressions')
    if (!Array.isArray(list) || list.length !== 1) return field
    const expressions = [{ paren: { this: list[0], trailing_comments: [] } }]
    return { in: { ...(findPart(field, 'in') as Node), expressions } }
  })
}

const plainName = { quoted: false, trailing_comments: [] }
const plainTable = {
  ...{ schema: null, catalog: null, alias: null, alias_explicit_as: false, column_aliases: [] },
  ...{ trailing_comments: [], when: null, only: false, final_: false, hints: [] },
}
const plainCommon = { columns: [], materialized: null, alias_first: true }
