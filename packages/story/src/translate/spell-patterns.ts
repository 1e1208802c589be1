import { call as buildCall, cast, textConstant } from '../tree/build.ts'
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
  if (isNumbers(text))
    return { ...call, function_name: 'format', children: [numbers(text), cast(value, 'DOUBLE')] }
  const renamed = { to_char: 'strftime', to_date: 'strptime' }[name] ?? name
  const print = (part: string): Call => ({
    ...call,
    function_name: renamed,
    children: [value, textConstant(part)],
  })
  const spelt = spell(text, postgres)
  if (!spelt.includes(quarter)) return print(spelt)
  // DuckDB has no sign for a quarter
  const parts = spelt
    .split(quarter)
    .flatMap((part, at) => [
      ...(at > 0 ? [buildCall('quarter', [value])] : []),
      ...(part === '' ? [] : [print(part)]),
    ])
  const whole = buildCall('concat', parts)
  return call.alias ? { ...whole, alias: call.alias } : whole
}

/** Whether a pattern of PostgreSQL is one of numbers: nothing else is in it but what such patterns have. */
function isNumbers(text: string): boolean {
  return /[09]/.test(text) && /^(?:FM|MI|PR|PL|SG|TH|[09.,DGSLV$%()\s+-]|"[^"]*")*$/i.test(text)
}

/** Stands for the number of the quarter until the pattern is cut there. */
const quarter = '\u0000'

type Words = readonly (readonly [string, string])[]

const postgres: Words = [
  ['IYYY', '%G'],
  ['IW', '%V'],
  ['Q', quarter],
  ['YYYY', '%Y'],
  ['yyyy', '%Y'],
  ['YY', '%y'],
  ['Month', '%B'],
  ['MONTH', '%B'],
  ['month', '%B'],
  ['Mon', '%b'],
  ['MON', '%b'],
  ['mon', '%b'],
  ['MM', '%m'],
  ['mm', '%m'],
  ['Day', '%A'],
  ['DAY', '%A'],
  ['day', '%A'],
  ['Dy', '%a'],
  ['DY', '%a'],
  ['DDD', '%j'],
  ['DD', '%d'],
  ['dd', '%d'],
  ['ID', '%u'],
  ['HH24', '%H'],
  ['hh24', '%H'],
  ['HH12', '%I'],
  ['HH', '%I'],
  ['MI', '%M'],
  ['mi', '%M'],
  ['SS', '%S'],
  ['ss', '%S'],
  ['AM', '%p'],
  ['PM', '%p'],
  ['FM', ''],
]

function spell(text: string, words: Words): string {
  let rest = text
  let spelt = ''
  while (rest.length > 0) {
    const word = words.find(([from]) => rest.startsWith(from))
    // between quotes letters stand for themselves
    const [whole, quoted] = /^"([^"]*)"/.exec(rest) ?? []
    spelt += whole === undefined ? (word?.[1] ?? rest.charAt(0)) : quoted
    rest = rest.slice(whole?.length ?? word?.[0].length ?? 1)
  }
  return spelt
}

/** PostgreSQL's pattern of a number: as many places as it asks for. */
function numbers(text: string): Expression {
  const places = /[D.](\d+)$/.exec(text)?.[1]?.length ?? 0
  return textConstant(`{:.${places}f}`)
}
