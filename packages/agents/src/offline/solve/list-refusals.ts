import { findDynamic } from '../../json-schema/find-dynamic.ts'
import type { Keywords, TypeName } from '../../json-schema/keywords.ts'
import type { SchemaNode } from '../../json-schema/schema-node.ts'
import { besides, type Expansion, type Option, ofType } from './expansion.ts'
import type { Goal } from './goal.ts'
import { lowerMaximum, narrowTypes, raiseMinimum } from './narrow.ts'
import { refuseItems } from './refuse-items.ts'
import { refuseMembers } from './refuse-members.ts'

const allTypes: readonly TypeName[] = ['null', 'boolean', 'number', 'string', 'array', 'object']

/** The ways in which a value can fail a schema: each keyword is one or more. */
export function listRefusals(
  goal: Goal,
  keywords: Keywords,
  expansion: Expansion,
): readonly Option[] {
  return [
    ...refuseScalar(keywords, expansion),
    ...refuseNumbers(keywords, expansion),
    ...refuseTexts(keywords, expansion),
    ...refuseItems(goal, keywords, expansion),
    ...refuseMembers(goal, keywords, expansion),
    ...refuseInPlace(goal, keywords, expansion),
  ]
}

function refuseScalar({ types, whole, values }: Keywords, expansion: Expansion): readonly Option[] {
  const { frame } = expansion
  const options: Option[] = []
  const others = allTypes.filter((type) => types && !types.has(type))
  if (others.length > 0) {
    options.push({ types: others, take: () => narrowTypes(frame, new Set(others)) })
  }
  if (whole) {
    options.push(
      ofType('number', expansion, () => {
        frame.number.broken = true
      }),
    )
  }
  for (const list of values ?? []) options.push({ take: () => void frame.excluded.push(...list) })
  return options
}

function refuseNumbers(keywords: Keywords, expansion: Expansion): readonly Option[] {
  const { frame } = expansion
  const { minimum, maximum, multipleOf } = keywords
  const options: Option[] = []
  if (minimum) {
    const below = { value: minimum.value, exclusive: !minimum.exclusive }
    options.push(ofType('number', expansion, () => lowerMaximum(frame, below)))
  }
  if (maximum) {
    const above = { value: maximum.value, exclusive: !maximum.exclusive }
    options.push(ofType('number', expansion, () => raiseMinimum(frame, above)))
  }
  if (multipleOf !== undefined) {
    options.push(ofType('number', expansion, () => void frame.number.notMultiples.push(multipleOf)))
  }
  return options
}

function refuseTexts(keywords: Keywords, expansion: Expansion): readonly Option[] {
  const { text } = expansion.frame
  const { minLength, maxLength, pattern, format } = keywords
  const options: Option[] = []
  if (minLength !== undefined && minLength > 0) {
    options.push(
      ofType('string', expansion, () => {
        text.most = Math.min(text.most, minLength - 1)
      }),
    )
  }
  if (maxLength !== undefined) {
    options.push(
      ofType('string', expansion, () => {
        text.least = Math.max(text.least, Math.floor(maxLength) + 1)
      }),
    )
  }
  if (pattern) options.push(ofType('string', expansion, () => void text.notPatterns.push(pattern)))
  if (format !== undefined && expansion.formats) {
    options.push(ofType('string', expansion, () => void text.notFormats.push(format)))
  }
  return options
}

function refuseInPlace(goal: Goal, keywords: Keywords, expansion: Expansion): readonly Option[] {
  const { waiting, set } = expansion
  const { reference, dynamicReference, allOf, anyOf, oneOf, not, condition } = keywords
  const wanted = (node: SchemaNode): Goal => besides(goal, node, goal.scope, true)
  const unwanted = (node: SchemaNode): Goal => besides(goal, node, goal.scope, false)
  const way = (...goals: readonly Goal[]): Option => ({ take: () => void waiting.push(...goals) })
  const options: Option[] = []
  if (reference) options.push(way(unwanted(reference)))
  if (dynamicReference) {
    options.push(way(unwanted(findDynamic(dynamicReference, goal.scope, set))))
  }
  for (const node of allOf ?? []) options.push(way(unwanted(node)))
  if (anyOf) options.push(way(...anyOf.map(unwanted)))
  if (oneOf) {
    options.push(way(...oneOf.map(unwanted)))
    oneOf.forEach((one, index) => {
      for (const other of oneOf.slice(index + 1)) options.push(way(wanted(one), wanted(other)))
    })
  }
  if (not) options.push(way(wanted(not)))
  if (condition?.then) options.push(way(wanted(condition.when), unwanted(condition.then)))
  if (condition?.otherwise)
    options.push(way(unwanted(condition.when), unwanted(condition.otherwise)))
  return options
}
