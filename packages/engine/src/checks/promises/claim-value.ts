import { listKeys } from '../../model/list-keys.ts'
import type { Schema, Table } from '../../model/schema.ts'
import { expandGrammar, type GrammarNode } from '../../rules/grammar/expand-grammar.ts'
import { printGrammarPattern } from '../../rules/grammar/grammar-texts.ts'
import type { ColumnRule, Scalar, ValueRule, WeightedOption } from '../../rules/rules.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Claim, ValueTest } from '../promise.ts'
import { findObstacle, isLinear } from '../write/find-obstacle.ts'
import { joinWords } from './build-promise.ts'
import { claimShares } from './claim-shares.ts'
import { isNumberable, numberedPattern } from './numbered-pattern.ts'

/** What a rule's value claims of a column: `says` follows «price of Product is». */
export interface ValueClaim {
  readonly about: string
  readonly says: string
  readonly claim: Claim
}

/** The claims that a rule makes of its column's values; one for each thing that can be told apart. */
export function claimValue(options: {
  readonly table: Table
  readonly column: string
  readonly rule: ColumnRule
  readonly value: ValueRule
  readonly schema: Schema
  /** What the column means. */
  readonly meaning: string | undefined
}): readonly ValueClaim[] {
  const { table, column, rule, value, schema, meaning } = options
  const mayBeNull = (rule.nulls ?? 0) > 0
  const keep = (says: string, test: ValueTest, about = 'value'): ValueClaim => ({
    about,
    says,
    claim: { kind: 'value', column, unless: [], condition: null, test },
  })
  const pass = (says: string, reason: string, about = 'value'): ValueClaim => ({
    about,
    says,
    claim: { kind: 'not-checkable', reason },
  })
  const oneOf = (
    says: string,
    options: readonly WeightedOption[],
    often: string,
  ): readonly ValueClaim[] => [
    keep(says, { kind: 'one-of', values: options.map((option) => option.value) }),
    ...(options.length > 1
      ? [{ about: 'weights', says: often, claim: claimShares(column, options) }]
      : []),
  ]
  const claimTexts = (node: GrammarNode, says: string): ValueClaim => {
    // in an address of e-mail the number stands before the @
    const isAddress = meaning?.endsWith('.email') ?? false
    const pattern = !isInKey(table, column)
      ? printGrammarPattern(node)
      : isAddress
        ? null
        : numberedPattern(node, table, column)
    if (pattern === null) return pass(says, numbered)
    return pattern.length <= longestPattern
      ? keep(says, { kind: 'matches', pattern })
      : pass(says, tooLong)
  }
  switch (value.kind) {
    case 'literal':
      return [keep(show(value.value), { kind: 'one-of', values: [value.value] })]
    case 'words': {
      const says = `one of ${value.options.length} words`
      if (isInKey(table, column)) return [claimTexts(listWords(value.options), says)]
      return oneOf(
        `${says}${value.source ? ` in ${value.source}` : ''}`,
        value.options,
        'each of its words as often as its weight says',
      )
    }
    case 'choice': {
      const shown = value.options.slice(0, 12).map((option) => show(option.value))
      const often = isEven(value.options) ? 'each of its values as often' : 'chosen by weight'
      return oneOf(`one of ${joinWords(shown, 'or')}`, value.options, often)
    }
    case 'range':
      return [
        keep(`between ${value.minimum} and ${value.maximum}`, {
          kind: 'between',
          minimum: value.minimum,
          maximum: value.maximum,
        }),
        ...(value.step !== null
          ? [
              keep(
                `${value.minimum} and a multiple of ${value.step}`,
                { kind: 'steps', from: value.minimum, step: value.step },
                'steps',
              ),
            ]
          : []),
        ...(value.endings.length > 0
          ? [
              keep(
                `a number that ends with ${joinWords(
                  value.endings.map((ending) => show(ending.value)),
                  'or',
                )}`,
                { kind: 'ends-with', endings: value.endings.map((ending) => String(ending.value)) },
                'endings',
              ),
            ]
          : []),
      ]
    case 'pattern':
      return isLinear(value.pattern)
        ? [keep(`like ${value.pattern}`, { kind: 'matches', pattern: value.pattern })]
        : [
            pass(
              `like ${value.pattern}`,
              'the pattern looks ahead, looks behind or refers back, which a linear matcher cannot',
            ),
          ]
    case 'sequence': {
      const { start, step, prefix, width } = value
      return [
        keep(`out of the sequence from ${prefix}${start}`, {
          kind: 'sequence',
          start,
          step,
          prefix,
          width,
        }),
      ]
    }
    case 'template': {
      const obstacle = findTemplateObstacle(table, column, value.parts, schema)
      const says = 'what its template gives'
      return [
        obstacle === null
          ? keep(says, {
              kind: 'template',
              expression: buildTemplate(value.parts),
              mayBeNull,
              isNumbered: isInKey(table, column),
              isAddress: meaning === 'person.email' || meaning === 'person.username',
            })
          : pass(says, obstacle),
      ]
    }
    case 'grammar': {
      const whole = expandGrammar(value)
      return [
        whole ? claimTexts(whole, 'a text of its grammar') : pass('a text of its grammar', tooLong),
      ]
    }
    case 'dictionary':
      return [
        pass(`a word for ${value.meaning}`, 'the words are part of the program, not of the data'),
      ]
    case 'generator':
      return [
        pass(
          `made by ${value.name}`,
          'what a generator may write is part of the program, not of the data',
        ),
      ]
    case 'after': {
      const { path, minimumSeconds, maximumSeconds } = value
      const says = `between ${minimumSeconds} and ${maximumSeconds} seconds after ${path.join('.')}`
      return [keep(says, { kind: 'after', path, minimumSeconds, maximumSeconds })]
    }
    case 'gap': {
      const { link, path, minimumSeconds, maximumSeconds } = value
      const after = { kind: 'after', path, minimumSeconds: 0, maximumSeconds: ages } as const
      const follows = keep(`not before ${path.join('.')}`, after)
      const says = `between ${minimumSeconds} and ${maximumSeconds} seconds behind the one before of the same ${link}`
      const isAlone = rule.cases.length === 1 && !rule.cases[0]?.condition
      const claim = {
        kind: 'event-gap',
        column,
        link,
        path,
        minimumSeconds,
        maximumSeconds,
      } as const
      return [
        follows,
        isAlone
          ? { about: 'gap', says, claim }
          : pass(says, 'rows of other cases lie between them', 'gap'),
      ]
    }
    case 'derived': {
      const obstacle = findObstacle(value.expression, table, schema)
      if (obstacle !== null) return [pass(value.text, obstacle, 'derived')]
      const isPlain = rule.cases.length === 1 && !rule.cases[0]?.condition && !mayBeNull
      return isPlain
        ? [
            {
              about: 'derived',
              says: value.text,
              claim: { kind: 'derived', column, expression: value.expression },
            },
          ]
        : [keep(value.text, { kind: 'equals', expression: value.expression, mayBeNull }, 'derived')]
    }
    // what a life or a stock promises is promised of all its columns together
    case 'lifecycle':
    case 'state-time':
    case 'step':
    case 'stock':
    case 'flow':
      return []
  }
}

/** Longer than any world. */
const ages = 1e11

function isEven(options: readonly WeightedOption[]): boolean {
  return options.every(({ weight }) => weight === options[0]?.weight)
}

function show(value: Scalar): string {
  return value === null ? 'NULL' : String(value)
}

/** A longer regular expression costs more than it tells. */
const longestPattern = 20_000

const tooLong = 'written out as a pattern the grammar is too long'

const numbered = 'the column is unique, so values that come out alike are told apart by a number'

function isInKey(table: Table, column: string): boolean {
  const keys = listKeys(table)
  return keys.some(({ columns }) => columns.includes(column))
}

/** A unique column's template is given a number where two rows would come out alike. */
function findTemplateObstacle(
  table: Table,
  column: string,
  parts: Extract<ValueRule, { kind: 'template' }>['parts'],
  schema: Schema,
): string | null {
  if (isInKey(table, column) && !isNumberable(table, column)) return numbered
  const expressions = parts.flatMap((part) => (part.kind === 'expression' ? part.expression : []))
  return (
    expressions.map((part) => findObstacle(part, table, schema)).find((found) => found !== null) ??
    null
  )
}

function listWords(options: readonly WeightedOption[]): GrammarNode {
  const texts = options.map(({ value }) => ({ kind: 'text', text: String(value) }) as const)
  return {
    kind: 'choice',
    symbol: '',
    options: texts.map((text) => ({ parts: [text], weight: 1 })),
  }
}

function buildTemplate(parts: Extract<ValueRule, { kind: 'template' }>['parts']): Expression {
  const args = parts.map(
    (part): Expression =>
      part.kind === 'text' ? { kind: 'text', value: part.text } : part.expression,
  )
  return { kind: 'call', name: 'concat', args }
}
