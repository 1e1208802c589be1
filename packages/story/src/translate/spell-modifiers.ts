import { call, cast, integerConstant, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Call, Expression } from '../tree/node.ts'

/**
 * SQLite's times with words that move them, such as `date(d, 'start of month', '-1 day')`, in DuckDB's spelling; what
 * has a word that is not known stays as it is. The words: https://www.sqlite.org/lang_datefunc.html.
 */
export function spellModifiers<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (expression) =>
    expression.class === 'FUNCTION' ? (respell(expression) ?? expression) : expression,
  )
}

function respell({ function_name: called, children = [], alias }: Call): Expression | null {
  const named = alias ? { alias } : {}
  const [first, second] = children
  if (called.toLowerCase() === 'datetime' && children.length < 2)
    return { ...cast(first ?? textConstant('now'), 'TIMESTAMP'), ...named }
  if (!first || !second) return null
  switch (called.toLowerCase()) {
    case 'make_date': {
      const moved = move(first, children.slice(1))
      return moved && { ...cast(moved, 'DATE'), ...named }
    }
    case 'datetime': {
      const moved = move(first, children.slice(1))
      return moved && { ...moved, ...named }
    }
    // the translation takes the one word of `date(d, '-7 days')` for a pattern
    case 'strptime': {
      const moved = children.length === 2 ? move(first, [second]) : null
      return moved && { ...moved, ...named }
    }
    case 'strftime': {
      const moved = children.length > 2 ? move(second, children.slice(2)) : null
      return moved && { ...call('strftime', [moved, first]), ...named }
    }
    default:
      return null
  }
}

/** A moment moved by words, or null where one of them is not known. */
function move(from: Expression, words: readonly Expression[]): Expression | null {
  let moved: Expression | null = cast(from, 'TIMESTAMP')
  for (const word of words) {
    const text = readText(word)
    if (moved === null) break
    moved =
      text === null
        ? moveByJoined(moved, listJoined(word))
        : moveBy(moved, text.trim().toLowerCase())
  }
  return moved
}

function readText(word: Expression): string | null {
  const text = word.class === 'CONSTANT' ? word.value.value : null
  return typeof text === 'string' ? text : null
}

/** What is joined to one text: `'-' || n || ' days'` is three. */
function listJoined(word: Expression): readonly Expression[] {
  const isJoined = word.class === 'FUNCTION' && word.function_name === '||'
  return isJoined ? (word.children ?? []).flatMap(listJoined) : [word]
}

/** A word whose number is computed, between a sign and a unit. */
function moveByJoined(moment: Expression, parts: readonly Expression[]): Expression | null {
  const sign = readText(parts[0] ?? moment)?.trim()
  const rest = sign === undefined ? parts : parts.slice(1)
  const [number, unit] = rest
  const word = unit && readText(unit)?.trim().toLowerCase().replace(/s$/, '')
  const make = word ? spans[word] : undefined
  if (!number || rest.length !== 2 || make === undefined || !/^[-+]?$/.test(sign ?? '')) return null
  const amount = cast(number, 'INTEGER')
  const signed = sign === '-' ? call('*', [amount, integerConstant(-1)], true) : amount
  return call('+', [moment, call(make, [signed])], true)
}

function moveBy(moment: Expression, word: string): Expression | null {
  const start = /^start of (day|month|year)$/.exec(word)?.[1]
  if (start !== undefined)
    return cast(call('date_trunc', [textConstant(start), moment]), 'TIMESTAMP')
  const span = /^([-+]?)\s*(\d{1,6})\s+(second|minute|hour|day|month|year)s?$/.exec(word)
  const [, sign, digits, unit = ''] = span ?? []
  const make = spans[unit]
  if (digits === undefined || make === undefined)
    return /^(?:localtime|utc)$/.test(word) ? moment : null
  const amount = integerConstant(sign === '-' ? -Number(digits) : Number(digits))
  return call('+', [moment, call(make, [amount])], true)
}

const spans: Readonly<Record<string, string>> = {
  ...{ second: 'to_seconds', minute: 'to_minutes', hour: 'to_hours' },
  ...{ day: 'to_days', month: 'to_months', year: 'to_years' },
}
