import { call, negate, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Expression } from '../tree/node.ts'

/**
 * A tree whose patterns with classes of letters, SQLite's `GLOB '[A-D]*'` and SQL Server's `LIKE '[A-D]%'`, are regular expressions: DuckDB's
 * LIKE has none, and of its GLOB the solver knows nothing.
 */
export function spellClasses<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (part) => {
    if (part.class !== 'FUNCTION') return part
    const found = respell(part)
    return found ? { ...found, alias: part.alias ?? '' } : part
  })
}

function respell({ function_name: name, children = [] }: Call): Expression | null {
  const [text, pattern] = children
  const spelt = pattern?.class === 'CONSTANT' ? pattern.value.value : null
  if (!text || typeof spelt !== 'string') return null
  if (name === '~~~') return match(text, spelt, globWords)
  if (!/^!?~~\*?$/.test(name) || !/\[[^\]]+\]/.test(spelt)) return null
  const matched = match(text, spelt, likeWords)
  return name.startsWith('!') ? negate(matched) : matched
}

interface Words {
  readonly many: string
  readonly one: string
}

const globWords: Words = { many: '*', one: '?' }
const likeWords: Words = { many: '%', one: '_' }

function match(text: Expression, pattern: string, words: Words): Expression {
  return call('regexp_matches', [text, textConstant(`^${writeRegex(pattern, words)}$`)])
}

function writeRegex(pattern: string, { many, one }: Words): string {
  const parts = pattern.match(/\[\^?\]?[^\]]*\]|./gsu) ?? []
  return parts
    .map((part) => {
      if (part === many) return '.*'
      if (part === one) return '.'
      if (part.length > 1) return writeClass(part.slice(1, -1))
      return part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
    })
    .join('')
}

/** A class of one sign stands for the sign. */
function writeClass(members: string): string {
  if (members.length === 1) return members.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')
  return `[${members.replaceAll(/[\\[\]]/g, '\\$&')}]`
}
