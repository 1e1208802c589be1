import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * SQL Server's days as numbers, which no other database reads: in `DATEADD(week, DATEDIFF(week, 0, d), 0)` a number is so
 * many days after 1 January 1900.
 */
export function respellTsqlDates(node: TreeNode): Node | null {
  const { function: called, ...rest } = node
  const name = findText(called, 'name')?.toUpperCase()
  const args = findPart(called, 'args')
  if (!Array.isArray(args) || args.length !== 3) return null
  const [unit, second, third] = args
  const spelt =
    name === 'DATEADD'
      ? [unit, second, writeDay(third)]
      : name === 'DATEDIFF' || name === 'DATEDIFF_BIG'
        ? [unit, writeDay(second), writeDay(third)]
        : args
  if (spelt.every((arg, at) => arg === args[at])) return null
  return { ...rest, function: { ...(called as Node), args: spelt } }
}

const firstDay = Date.UTC(1900, 0, 1)
const day = 86_400_000

function writeDay(arg: unknown): unknown {
  const digits =
    findText(arg, 'literal', 'value') ?? findText(arg, 'neg', 'this', 'literal', 'value')
  const isNumber = [
    findText(arg, 'literal', 'literal_type'),
    findText(arg, 'neg', 'this', 'literal', 'literal_type'),
  ].includes('number')
  if (!isNumber || digits === null || !/^\d{1,6}$/.test(digits)) return arg
  const days = findPart(arg, 'neg') === null ? Number(digits) : -Number(digits)
  const value = new Date(firstDay + days * day).toISOString().slice(0, 10)
  return { literal: { literal_type: 'string', value } }
}
