import type { Parser } from '../queries/load-parser.ts'
import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { printConstant } from './print-constant.ts'
import type { Comparison, DraftFilter, FilteredPart } from './temporal-filter.ts'

const comparisons: readonly Comparison[] = ['gte', 'gt', 'lte', 'lt', 'eq', 'between', 'in']

const mirrored: Readonly<Partial<Record<Comparison, Comparison>>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
}

/** The conditions of a query's tree that compare one column with constants. */
export function findFilters(
  parser: Parser,
  { id, dialect }: { readonly id: string; readonly dialect: string },
  tree: unknown,
  findTable: (alias: string | null, column: string) => string | null,
): readonly DraftFilter[] {
  const filters: DraftFilter[] = []
  for (const node of walkTree(tree)) {
    for (const comparison of comparisons) {
      const sides = readSides(node, comparison)
      const column = sides && readColumn(sides.column)
      if (!sides || !column) continue
      const ends = sides.ends.map((end) =>
        isConstant(end) ? printConstant(parser, end, dialect) : null,
      )
      if (ends.length === 0 || ends.some((end) => end === null)) continue
      filters.push({
        query: id,
        table: findTable(column.alias, column.name),
        field: column.name,
        of: column.of,
        comparison: sides.comparison,
        ends: ends.filter((end) => end !== null),
        isRelative: sides.ends.some(isRelative),
        span: findSpan(sides.ends),
        source: 'tree',
      })
    }
  }
  return filters
}

interface Sides {
  readonly column: unknown
  readonly ends: readonly unknown[]
  readonly comparison: Comparison
}

function readSides(node: TreeNode, comparison: Comparison): Sides | null {
  const part = findPart(node, comparison)
  if (part === null) return null
  if (comparison === 'between') {
    if (findPart(part, 'not') === true) return null
    const ends = [findPart(part, 'low'), findPart(part, 'high')]
    return { column: findPart(part, 'this'), ends, comparison }
  }
  if (comparison === 'in') {
    const list = findPart(part, 'expressions')
    if (findPart(part, 'not') === true || !Array.isArray(list)) return null
    return { column: findPart(part, 'this'), ends: list, comparison }
  }
  const [left, right] = [findPart(part, 'left'), findPart(part, 'right')]
  if (isConstant(right)) return { column: left, ends: [right], comparison }
  if (isConstant(left))
    return { column: right, ends: [left], comparison: mirrored[comparison] ?? comparison }
  return null
}

/** No column, no query, nothing left open. */
function isConstant(node: unknown): boolean {
  if (node === null) return false
  return !walkTree(node).some((part) =>
    ['column', 'select', 'subquery', 'star', 'parameter', 'placeholder'].some(
      (kind) => kind in part,
    ),
  )
}

/** The one column of a side and what of it is compared; null for anything else. */
function readColumn(
  side: unknown,
): { readonly alias: string | null; readonly name: string; readonly of: FilteredPart } | null {
  const nodes = walkTree(side)
  const columns = nodes.filter((node) => findText(node, 'column', 'name', 'name') !== null)
  const [column] = columns
  if (columns.length !== 1 || !column) return null
  const alias = findText(column, 'column', 'table', 'name')
  const name = findText(column, 'column', 'name', 'name') ?? ''
  const of = readPart(nodes)
  return of ? { alias, name, of } : null
}

/** Only what keeps the order of dates may stand around the column. */
function readPart(nodes: readonly TreeNode[]): FilteredPart | null {
  let part: FilteredPart = { kind: 'value' }
  for (const node of nodes) {
    const name = (findText(node, 'function', 'name') ?? '').toUpperCase()
    const extracted = (findText(node, 'extract', 'field') ?? '').toUpperCase()
    if ('year' in node || extracted === 'YEAR' || name === 'YEAR') part = { kind: 'year' }
    else if ('extract' in node || unordered.some((kind) => kind in node)) return null
    else if (/TRUNC$/.test(name)) part = { kind: 'trunc', unit: findUnit(nodes) }
    else if (formats.has(name) || 'substring' in node) part = { kind: 'text' }
    else if (name !== '' && !plain.has(name)) return null
  }
  return part
}

const formats = new Set([
  ...['FORMAT_DATE', 'FORMAT_TIMESTAMP', 'FORMAT_DATETIME', 'DATE_FORMAT', 'TO_CHAR', 'STRFTIME'],
  ...['SUBSTR', 'LEFT'],
])
const plain = new Set(['DATE', 'TIMESTAMP', 'DATETIME', 'TO_DATE', 'JULIANDAY'])
const unordered = [
  'month',
  'day',
  'hour',
  'quarter',
  'week',
  'add',
  'sub',
  'mul',
  'div',
  'count',
  'sum',
  'avg',
]

function findUnit(nodes: readonly TreeNode[]): string {
  const words = nodes.flatMap((node) => [
    findText(node, 'var', 'this') ?? '',
    findText(node, 'literal', 'value') ?? '',
  ])
  const unit = words.map((word) => word.toLowerCase()).find((word) => units.has(word))
  return unit ?? 'day'
}

const units = new Set(['day', 'week', 'month', 'quarter', 'year'])

const clocks =
  /^(?:CURRENT_DATE|CURRENT_TIMESTAMP|CURRENT_DATETIME|NOW|GETDATE|SYSDATE|TODAY|LOCALTIMESTAMP|CURDATE)$/i

function isRelative(end: unknown): boolean {
  return walkTree(end).some(
    (node) =>
      clocks.test(findText(node, 'function', 'name') ?? '') ||
      ['current_date', 'current_timestamp', 'current_datetime'].some((kind) => kind in node) ||
      findText(node, 'literal', 'value')?.toLowerCase() === 'now',
  )
}

function findSpan(ends: readonly unknown[]): string | null {
  for (const node of walkTree(ends)) {
    const amount = findText(node, 'interval', 'this', 'literal', 'value')
    if (amount === null) continue
    const unit = findText(node, 'interval', 'unit', 'unit')
    return `${amount} ${unit ?? ''}`.trim().toLowerCase().replace(/s$/, '')
  }
  return null
}
