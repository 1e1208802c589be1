import { textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Expression } from '../tree/node.ts'

/** A tree whose patterns of dates are in DuckDB's spelling, where the translation left another's. */
export function spellPatterns<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (expression) =>
    expression.class === 'FUNCTION' ? respell(expression) : expression,
  )
}

function respell(call: Call): Expression {
  const name = call.function_name.toLowerCase()
  const { children = [] } = call
  const [value, pattern] = children
  if (!value || !pattern || pattern.class !== 'CONSTANT') return call
  const text = String(pattern.value.value)
  if (name === 'str_to_date')
    // MySQL reads what is no day as NULL
    return { ...call, function_name: 'try_strptime', children: [value, pattern] }
  if (!/^(?:to_char|strftime|strptime|to_date)$/.test(name)) return call
  // the translator reads «Month» as a short month and two letters
  if (text.includes('%bth'))
    return { ...call, children: [value, textConstant(text.replaceAll('%bth', '%B'))] }
  if (text.includes('%')) return call
  if (/[09]/.test(text))
    return { ...call, function_name: 'format', children: [numbers(text), value] }
  const renamed = { to_char: 'strftime', to_date: 'strptime' }[name] ?? name
  return { ...call, function_name: renamed, children: [value, spell(text, postgres)] }
}

type Words = readonly (readonly [string, string])[]

const postgres: Words = [
  ['IYYY', '%G'],
  ['IW', '%V'],
  ['YYYY', '%Y'],
  ['yyyy', '%Y'],
  ['YY', '%y'],
  ['Month', '%B'],
  ['MONTH', '%B'],
  ['Mon', '%b'],
  ['MON', '%b'],
  ['MM', '%m'],
  ['mm', '%m'],
  ['Day', '%A'],
  ['DAY', '%A'],
  ['Dy', '%a'],
  ['DY', '%a'],
  ['DDD', '%j'],
  ['DD', '%d'],
  ['dd', '%d'],
  ['HH24', '%H'],
  ['hh24', '%H'],
  ['HH12', '%I'],
  ['HH', '%I'],
  ['MI', '%M'],
  ['mi', '%M'],
  ['SS', '%S'],
  ['ss', '%S'],
  ['AM', '%p'],
  ['FM', ''],
]

function spell(text: string, words: Words): Expression {
  let rest = text
  let spelt = ''
  while (rest.length > 0) {
    const word = words.find(([from]) => rest.startsWith(from))
    spelt += word ? word[1] : rest.charAt(0)
    rest = rest.slice(word ? word[0].length : 1)
  }
  return textConstant(spelt)
}

/** PostgreSQL's pattern of a number: as many places as it asks for. */
function numbers(text: string): Expression {
  const places = /[D.](\d+)$/.exec(text)?.[1]?.length ?? 0
  return textConstant(`{:.${places}f}`)
}
