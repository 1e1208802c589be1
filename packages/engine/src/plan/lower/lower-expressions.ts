import type { Expression } from '../../sql/expression.ts'
import type { Join } from '../../sql/query.ts'
import { childrenOf, columnPaths, mapExpression } from '../../sql/walk.ts'
import { type Lookup, linkRow, type Plan } from '../plan.ts'

/** Which columns, of which tables and relations, an expression in a row of `table` reads. */
export interface Needs {
  /** Columns of the row itself. */
  readonly own: readonly string[]
  /** Columns of other tables, as `table` and `column`. */
  readonly others: readonly { readonly table: string; readonly column: string }[]
  readonly relations: readonly string[]
}

/** Finds what expressions need to be there first; paths along links need each link's row number. */
export function findNeeds(
  plan: Plan,
  table: string,
  expressions: readonly Expression[],
  lookups: readonly Lookup[],
): Needs {
  const aliases = new Map(lookups.map((lookup) => [lookup.alias, lookup]))
  const own = new Set<string>()
  const others = new Map<string, { table: string; column: string }>()
  const relations = new Set(lookups.map((lookup) => lookup.relation))
  const visit = (path: readonly string[]): void => {
    const [first = '', ...rest] = path
    if (rest.length === 0) {
      own.add(first)
      return
    }
    if (aliases.has(first)) return
    own.add(linkRow(first))
    let at = parentOf(plan, table, first)
    rest.forEach((step, i) => {
      const last = i === rest.length - 1
      const column = last ? step : linkRow(step)
      others.set(`${at}.${column}`, { table: at, column })
      if (!last) at = parentOf(plan, at, step)
    })
  }
  for (const expression of [
    ...expressions,
    ...lookups.flatMap(({ on }) => on.map((pair) => pair.equals)),
  ])
    columnPaths(expression).forEach(visit)
  for (const counted of expressions.flatMap(rowsOf)) {
    if (plan.tables[counted]) others.set(`${counted}.#row`, { table: counted, column: '#row' })
    else relations.add(counted)
  }
  return { own: [...own], others: [...others.values()], relations: [...relations] }
}

/** The joins that bring in what the expressions read along links and from relations. */
export function findJoins(
  plan: Plan,
  table: string,
  expressions: readonly Expression[],
  lookups: readonly Lookup[],
  workOf: (table: string) => string,
): readonly Join[] {
  const joins = new Map<string, Join>()
  const aliases = new Set(lookups.map((lookup) => lookup.alias))
  const visit = (path: readonly string[]): void => {
    const links = path.slice(0, -1)
    if (links.length === 0 || aliases.has(links[0] ?? '')) return
    let at = table
    links.forEach((link, i) => {
      const alias = links.slice(0, i + 1).join('.')
      const before = links.slice(0, i).join('.')
      at = parentOf(plan, at, link)
      const row: Expression = {
        kind: 'column',
        path: before ? [before, linkRow(link)] : [linkRow(link)],
      }
      joins.set(alias, { alias, work: workOf(at), on: [{ column: '#row', equals: row }] })
    })
  }
  const conditions = lookups.flatMap(({ on }) => on.map((pair) => pair.equals))
  for (const expression of [...conditions, ...expressions]) columnPaths(expression).forEach(visit)
  for (const lookup of lookups)
    joins.set(lookup.alias, {
      alias: lookup.alias,
      work: lookup.relation,
      on: lookup.on.map(({ column, equals }) => ({
        column,
        equals: flattenPaths(equals, aliases),
      })),
    })
  return [...joins.values()]
}

/** Paths of several links become one alias and a column, as the joins name them. */
export function flattenPaths(
  expression: Expression,
  aliases: ReadonlySet<string> = new Set(),
): Expression {
  return mapColumns(expression, (path) =>
    path.length <= 2 || aliases.has(path[0] ?? '')
      ? path
      : [path.slice(0, -1).join('.'), path.at(-1) ?? ''],
  )
}

function mapColumns(
  expression: Expression,
  change: (path: readonly string[]) => readonly string[],
): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' ? { kind: 'column', path: change(node.path) } : node,
  )
}

function parentOf(plan: Plan, table: string, link: string): string {
  const found = plan.tables[table]?.table.foreignKeys.find((key) => key.link === link)
  if (!found) throw new Error(`Table "${table}" has no link "${link}"`)
  return found.parent
}

function rowsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'call' && expression.name === 'rows_of')
    return expression.args.flatMap((arg) => (arg.kind === 'text' ? [arg.value] : []))
  return childrenOf(expression).flatMap(rowsOf)
}
