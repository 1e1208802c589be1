import type { Node } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { type Conversion, readNames } from './conversion.ts'

export interface PatternMatch {
  readonly operand: Node
  readonly pattern: Node
  readonly negated: boolean
  readonly ignoreCase: boolean
}

/** `like` without escapes stays `like`; with escapes, which dialects treat differently, it is a regex. */
export function convertLike(match: PatternMatch, conversion: Conversion): Expression {
  const { negated, ignoreCase } = match
  const operand = conversion.convert(match.operand)
  const { pattern, sign } = splitEscape(match.pattern, 'like_escape', conversion)
  if (pattern.kind !== 'text') {
    if (sign !== '\\') return conversion.fault('"like" with "escape" needs a written pattern')
    return { kind: 'like', operand, pattern, negated, ignoreCase }
  }
  if (sign === '' || !pattern.value.includes(sign)) {
    return { kind: 'like', operand, pattern, negated, ignoreCase }
  }
  const regex = rewrite(pattern.value, sign, (letter) =>
    letter === '%' ? '.*' : letter === '_' ? '.' : escapeLetter(letter),
  )
  return {
    kind: 'regex',
    operand,
    pattern: { kind: 'text', value: `^${regex}$` },
    negated,
    ignoreCase,
  }
}

/** `similar to`: SQL's own regular expressions, always over the whole text. */
export function convertSimilar(match: PatternMatch, conversion: Conversion): Expression {
  const operand = conversion.convert(match.operand)
  const { pattern, sign } = splitEscape(match.pattern, 'similar_to_escape', conversion)
  if (pattern.kind !== 'text') return conversion.fault('"similar to" needs a written pattern')
  let insideBrackets = false
  const regex = rewrite(pattern.value, sign, (letter) => {
    if (letter === '[') insideBrackets = true
    if (letter === ']') insideBrackets = false
    if (insideBrackets) return letter
    if (letter === '%') return '.*'
    if (letter === '_') return '.'
    return '.^$\\'.includes(letter) ? `\\${letter}` : letter
  })
  return {
    kind: 'regex',
    operand,
    pattern: { kind: 'text', value: `^(?:${regex})$` },
    negated: match.negated,
    ignoreCase: match.ignoreCase,
  }
}

/** The grammar wraps patterns in `like_escape(pattern, sign)`; the default escape is a backslash. */
function splitEscape(
  node: Node,
  wrapper: string,
  conversion: Conversion,
): { readonly pattern: Expression; readonly sign: string } {
  if (!('FuncCall' in node) || readNames(node.FuncCall.funcname).at(-1) !== wrapper) {
    return { pattern: conversion.convert(node), sign: '\\' }
  }
  const [pattern, sign] = (node.FuncCall.args ?? []).map(conversion.convert)
  return {
    pattern: pattern ?? { kind: 'null' },
    sign: sign?.kind === 'text' ? sign.value : '\\',
  }
}

function rewrite(pattern: string, sign: string, each: (letter: string) => string): string {
  let result = ''
  let isEscaped = false
  for (const letter of pattern) {
    if (isEscaped) result += escapeLetter(letter)
    else if (letter !== sign) result += each(letter)
    isEscaped = !isEscaped && letter === sign
  }
  return result
}

function escapeLetter(letter: string): string {
  return /[.^$*+?()[\]{}|\\]/.test(letter) ? `\\${letter}` : letter
}
