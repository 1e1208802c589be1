import { literalOf } from './build-nodes.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** Whether a query may have a text or bits with letters before them. */
export const markedLiteral: RegExp = /\b(?:N|B|_\w+)\s*'/i

/**
 * Texts whose alphabet is said (`N'it''s'`, MySQL's `_utf8'it''s'`), which the translator prints without the second apostrophe, and
 * bits (`b'0101'`), of which one is a truth in MySQL and more are kept as a text.
 */
export function respellLiterals(dialect: string): (node: TreeNode) => Node | null {
  return (node) => {
    const introduced = findPart(node, 'introducer', 'expression')
    if (introduced !== null) return introduced as Node
    const text = findText(node, 'literal', 'value')
    if (text === null) return null
    switch (findText(node, 'literal', 'literal_type')) {
      case 'national_string':
        return literalOf('string', text)
      case 'bit_string':
        return literalOf(dialect === 'mysql' && text.length === 1 ? 'number' : 'string', text)
      default:
        return null
    }
  }
}
