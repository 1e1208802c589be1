import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** What stands for a division while a query is translated: the translator makes floats of SQLite's whole numbers. */
const name = 'WRITTEN_DIVISION'

/** Whether a translation holds divisions that were kept. */
export function keepsDivision(sql: string): boolean {
  return sql.includes(name)
}

/** A division as a call, which the translator leaves alone. */
export function hideDivision({ div, ...rest }: TreeNode): Node | null {
  if (div === undefined) return null
  const args = [findPart(div, 'left'), findPart(div, 'right')]
  return { ...rest, function: { name, args, distinct: false, trailing_comments: [] } }
}

/** The division again, by itself in parentheses. */
export function showDivision({ function: called, ...rest }: TreeNode): Node | null {
  const args = findPart(called, 'args')
  if (findText(called, 'name')?.toUpperCase() !== name || !Array.isArray(args)) return null
  const [left, right] = args
  const div = {
    div: { left, right, left_comments: [], operator_comments: [], trailing_comments: [] },
  }
  return { ...rest, paren: { this: div, trailing_comments: [] } }
}
