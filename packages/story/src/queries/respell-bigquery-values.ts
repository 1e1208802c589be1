import { callOf, join, literalOf } from './build-nodes.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** `SAFE_DIVIDE(a, b)`: what the translator makes of it, it does not look into. */
export function divideSafely({ safe_divide: division, ...rest }: TreeNode): Node | null {
  if (division === undefined) return null
  const [left, right] = [findPart(division, 'this'), findPart(division, 'expression')]
  const whole = { paren: { this: left, trailing_comments: [] } }
  return { ...rest, ...join('div', whole, callOf('NULLIF', [right, literalOf('number', '0')])) }
}

/** `STRUCT(name, price)`, whose fields are called as the columns are. */
export function nameFields({ function: called, ...rest }: TreeNode): Node | null {
  const args = findPart(called, 'args')
  if (findText(called, 'name')?.toUpperCase() !== 'STRUCT' || !Array.isArray(args)) return null
  const named = args.map((arg) => nameField(arg) ?? arg)
  return named.every((arg, at) => arg === args[at])
    ? null
    : { ...rest, function: { ...(called as Node), args: named } }
}

function nameField(arg: unknown): Node | null {
  const name = findText(arg, 'column', 'name', 'name')
  if (name === null) return null
  const alias = { name, quoted: false, trailing_comments: [] }
  const lists = { column_aliases: [], pre_alias_comments: [], trailing_comments: [] }
  return { alias: { this: arg, alias, ...lists } }
}
