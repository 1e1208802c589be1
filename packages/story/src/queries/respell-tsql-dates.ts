import { spellTsqlUnit } from './tsql-units.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * SQL Server's dates as no other database reads them: days as numbers, for in `DATEADD(week, DATEDIFF(week, 0, d), 0)` a
 * number is so many days after 1 January 1900, days as eight digits, and short names of units.
 */
export function respellTsqlDates(node: TreeNode): Node | null {
  const { function: called, ...rest } = node
  const name = findText(called, 'name')?.toUpperCase()
  const args = findPart(called, 'args')
  if (!Array.isArray(args) || !dated.has(name ?? '')) return null
  const spelt = args.map((arg, at) =>
    at === 0
      ? writeUnit(arg)
      : at === 1 && (name === 'DATEADD' || name === 'DATE_BUCKET')
        ? arg
        : writeDay(arg),
  )
  if (spelt.every((arg, at) => arg === args[at])) return null
  return { ...rest, function: { ...(called as Node), args: spelt } }
}

const dated: ReadonlySet<string> = new Set([
  ...['DATEADD', 'DATEDIFF', 'DATEDIFF_BIG', 'DATETRUNC', 'DATE_BUCKET'],
])

function writeUnit(arg: unknown): unknown {
  const word = findText(arg, 'var', 'this') ?? findText(arg, 'column', 'name', 'name')
  const unit = word === null ? null : spellTsqlUnit(word)
  return unit === null || unit === word ? arg : { var: { this: unit } }
}

const firstDay = Date.UTC(1900, 0, 1)
const day = 86_400_000

function writeDay(arg: unknown): unknown {
  const text = findText(arg, 'literal', 'value')
  if (findText(arg, 'literal', 'literal_type') === 'string') {
    const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text ?? '') ?? []
    return year === undefined ? arg : spell(`${year}-${month}-${date}`)
  }
  const digits = text ?? findText(arg, 'neg', 'this', 'literal', 'value')
  const isNumber = [
    findText(arg, 'literal', 'literal_type'),
    findText(arg, 'neg', 'this', 'literal', 'literal_type'),
  ].includes('number')
  if (!isNumber || digits === null || !/^\d{1,6}$/.test(digits)) return arg
  const days = findPart(arg, 'neg') === null ? Number(digits) : -Number(digits)
  return spell(new Date(firstDay + days * day).toISOString().slice(0, 10))
}

function spell(value: string): Node {
  return { literal: { literal_type: 'string', value } }
}
