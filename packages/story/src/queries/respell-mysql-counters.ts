import type { Parser } from './load-parser.ts'
import { parseQuery } from './parse-query.ts'
import { printNode } from './print-node.ts'
import { findPart, findText, type TreeNode, walkTree } from './walk-tree.ts'

type Node = Record<string, unknown>

/** Whether a query gives a variable a value while it reads rows. */
export const assignsVariable: RegExp = /@\w+\s*:=/

/**
 * MySQL's variables that count rows or add them up as they come (`@n := @n + 1`, `@n := IF(@before = team, @n + 1, 1)`,
 * `@sum := @sum + amount`) as numbers and sums over a window, in the order of the query or of what it reads.
 */
export function respellMysqlCounters(parser: Parser): (node: TreeNode) => Node | null {
  return ({ select, ...rest }) => {
    const items = findPart(select, 'expressions')
    if (!Array.isArray(items) || !items.some((item) => findAssigned(item))) return null
    const order = listOrder(select as TreeNode)
    const expressions = items.map((item) => replace(item, parser, order))
    return { ...rest, select: { ...(select as Node), expressions } }
  }
}

function findAssigned(item: unknown): TreeNode | undefined {
  const isInner = (node: TreeNode): boolean => !('select' in node)
  return walkTree(item, isInner).find((node) => 'property_e_q' in node)
}

function replace(part: unknown, parser: Parser, order: readonly unknown[]): unknown {
  if (Array.isArray(part)) return part.map((each) => replace(each, parser, order))
  if (typeof part !== 'object' || part === null || 'select' in part) return part
  const given = findPart(part, 'property_e_q')
  const name = nameVariable(findPart(given, 'left'))
  const value = findPart(given, 'right')
  if (name === null)
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, replace(each, parser, order)]),
    )
  return readCounter(name, value, { parser, order }) ?? (isFirst(value) ? value : part)
}

/** A first value that adds nothing, or one that does not speak of variables. */
function isFirst(value: unknown): boolean {
  const number = findText(value, 'literal', 'value')
  const isNumber = findText(value, 'literal', 'literal_type') === 'number'
  return isNumber ? Number(number) === 0 : !walkTree(value).some((node) => nameVariable(node))
}

interface Counting {
  readonly parser: Parser
  readonly order: readonly unknown[]
}

function readCounter(name: string, value: unknown, counting: Counting): Node | null {
  const added = readAdded(name, value)
  if (added !== null) return buildWindow(added, null, counting)
  const branch = findPart(value, 'case', 'whens', 0)
  const [condition, more, first] = branch
    ? [findPart(branch, 0), findPart(branch, 1), findPart(value, 'case', 'else_')]
    : ['condition', 'true_value', 'false_value'].map((key) => findPart(value, 'if_func', key))
  const sides = [findPart(condition, 'eq', 'left'), findPart(condition, 'eq', 'right')]
  const group = sides.find((side) => side !== null && nameVariable(side) === null)
  const step = readAdded(name, more)
  const isSame = step !== null && JSON.stringify(strip(step)) === JSON.stringify(strip(first))
  return group && isSame ? buildWindow(step, group, counting) : null
}

/** What is added to a variable: 1 of `@n + 1`. */
function readAdded(name: string, value: unknown): unknown {
  const sides = [findPart(value, 'add', 'left'), findPart(value, 'add', 'right')]
  const own = sides.findIndex((side) => nameVariable(side) === name)
  return own < 0 ? null : sides[1 - own]
}

/** A part without the place where it stands. */
function strip(part: unknown): unknown {
  const { span: _, ...rest } = Object(part) as Node
  return Object.keys(rest).length > 0 ? rest : part
}

function buildWindow(added: unknown, group: unknown, { parser, order }: Counting): Node | null {
  const print = (part: unknown): string =>
    (printNode(parser, part, 'mysql') ?? '').replace(/^SELECT\s+/i, '')
  const partition = group === null ? '' : `PARTITION BY ${print(group)} `
  const isCount = findText(added, 'literal', 'value') === '1'
  const sql = isCount
    ? `SELECT ROW_NUMBER() OVER (${partition}ORDER BY 1)`
    : `SELECT SUM(${print(added)}) OVER (${partition}ORDER BY 1 ROWS UNBOUNDED PRECEDING)`
  const { ast } = parseQuery(parser, sql, 'mysql')
  const window = findPart(ast, 0, 'select', 'expressions', 0, 'window_function') as Node | null
  if (window === null) return null
  return { window_function: { ...window, over: { ...Object(window['over']), order_by: order } } }
}

function nameVariable(node: unknown): string | null {
  const name = findText(node, 'column', 'name', 'name')
  return name?.startsWith('@') ? name.toLowerCase() : null
}

/** What a query orders its rows by before they are counted: its own columns, or those of what it reads. */
function listOrder(select: TreeNode): readonly unknown[] {
  const counted = listItems(findPart(select, 'expressions')).flatMap((item) =>
    findAssigned(item) ? (findText(item, 'alias', 'alias', 'name') ?? []) : [],
  )
  const own = listItems(findPart(select, 'order_by', 'expressions')).filter(
    (item) => !counted.includes(findText(item, 'this', 'column', 'name', 'name') ?? ''),
  )
  if (own.length > 0) return own
  return listItems(findPart(select, 'from', 'expressions')).flatMap((source) => {
    const inner = findPart(source, 'subquery', 'this', 'select')
    const shown = new Set(listItems(findPart(inner, 'expressions')).map(nameOutput))
    return listItems(findPart(inner, 'order_by', 'expressions')).flatMap((item) => {
      const column = findPart(item, 'this', 'column') as Node | null
      const isShown = shown.has('*') || shown.has(findText(column, 'name', 'name'))
      // outside, columns have lost the names of their tables
      return column && isShown
        ? [{ ...(item as Node), this: { column: { ...column, table: null } } }]
        : []
    })
  })
}

function nameOutput(item: unknown): string | null {
  if (findPart(item, 'star') !== null) return '*'
  return findText(item, 'alias', 'alias', 'name') ?? findText(item, 'column', 'name', 'name')
}

function listItems(part: unknown): readonly unknown[] {
  return Array.isArray(part) ? part : []
}
