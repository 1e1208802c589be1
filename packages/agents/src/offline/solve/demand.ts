import { findDynamic } from '../../json-schema/find-dynamic.ts'
import type { Keywords } from '../../json-schema/keywords.ts'
import type { SchemaNode } from '../../json-schema/schema-node.ts'
import { besides, type Expansion, within } from './expansion.ts'
import type { Goal } from './goal.ts'
import {
  lowerMaximum,
  narrowCount,
  narrowTypes,
  narrowValues,
  raiseMinimum,
  refuseMember,
  requireMember,
} from './narrow.ts'

/** Notes what a schema asks of a value it must accept. */
export function demand(goal: Goal, keywords: Keywords, expansion: Expansion): void {
  demandScalar(keywords, expansion)
  demandItems(goal, keywords, expansion)
  demandMembers(goal, keywords, expansion)
  demandInPlace(goal, keywords, expansion)
}

function demandScalar(keywords: Keywords, { frame }: Expansion): void {
  const { number, text } = frame
  if (keywords.types) narrowTypes(frame, keywords.types)
  for (const list of keywords.values ?? []) narrowValues(frame, list)
  if (keywords.whole) number.whole = true
  if (keywords.minimum) raiseMinimum(frame, keywords.minimum)
  if (keywords.maximum) lowerMaximum(frame, keywords.maximum)
  if (keywords.multipleOf !== undefined) number.multiples.push(keywords.multipleOf)
  narrowCount(text, keywords.minLength, keywords.maxLength)
  if (keywords.pattern) text.patterns.push(keywords.pattern)
  if (keywords.format !== undefined) text.formats.push(keywords.format)
}

function demandItems(goal: Goal, keywords: Keywords, { frame }: Expansion): void {
  const { array } = frame
  const { watchers } = goal
  narrowCount(array, keywords.minItems, keywords.maxItems)
  if (keywords.uniqueItems) array.unique = true
  const { prefixItems, restItems, contains, unevaluatedItems } = keywords
  if (prefixItems || restItems) {
    const prefix = (prefixItems ?? []).map((node) => within(goal, node, true))
    array.rules.push({ prefix, rest: restItems ? within(goal, restItems, true) : null, watchers })
  }
  if (contains) {
    const { node, least, most, evaluates } = contains
    const seenBy = evaluates ? watchers : []
    array.contains.push({ goal: within(goal, node, true), least, most, watchers: seenBy })
  }
  if (unevaluatedItems) {
    const watched = within(goal, unevaluatedItems, true)
    array.unevaluated.push({ watcher: goal.node.id, goal: watched, watchers })
  }
}

function demandMembers(goal: Goal, keywords: Keywords, expansion: Expansion): void {
  const { frame, waiting, choices } = expansion
  const { object } = frame
  const { watchers } = goal
  narrowCount(object, keywords.minProperties, keywords.maxProperties)
  for (const name of keywords.required ?? []) requireMember(frame, name)
  const { properties, patternProperties, additionalProperties, unevaluatedProperties } = keywords
  if (properties || patternProperties || additionalProperties) {
    const toGoal = (node: SchemaNode): Goal => within(goal, node, true)
    object.rules.push({
      properties: new Map([...(properties ?? [])].map(([name, node]) => [name, toGoal(node)])),
      patterns: (patternProperties ?? []).map(([pattern, node]) => [pattern, toGoal(node)]),
      additional: additionalProperties ? toGoal(additionalProperties) : null,
      watchers,
    })
  }
  if (keywords.propertyNames) object.names.push(within(goal, keywords.propertyNames, true))
  object.dependent.push(...(keywords.dependentRequired ?? []))
  for (const [name, node] of keywords.dependentSchemas ?? []) {
    const present = (): void => {
      requireMember(frame, name)
      waiting.push(besides(goal, node, goal.scope, true))
    }
    const others = ['null', 'boolean', 'number', 'string', 'array'] as const
    choices.push({
      options: [
        { types: ['object'], take: present },
        { types: ['object'], take: () => refuseMember(frame, name) },
        { types: others, take: () => narrowTypes(frame, new Set(others)) },
      ],
    })
  }
  if (unevaluatedProperties) {
    const watched = within(goal, unevaluatedProperties, true)
    object.unevaluated.push({ watcher: goal.node.id, goal: watched, watchers })
  }
}

function demandInPlace(goal: Goal, keywords: Keywords, expansion: Expansion): void {
  const { waiting, choices, frame, set } = expansion
  const { reference, dynamicReference, allOf, anyOf, oneOf, not, condition } = keywords
  const wanted = (node: SchemaNode): Goal => besides(goal, node, goal.scope, true)
  const unwanted = (node: SchemaNode): Goal => besides(goal, node, goal.scope, false)
  if (reference) waiting.push(wanted(reference))
  if (dynamicReference) waiting.push(wanted(findDynamic(dynamicReference, goal.scope, set)))
  for (const node of allOf ?? []) waiting.push(wanted(node))
  if (not) waiting.push(unwanted(not))
  if (anyOf) {
    choices.push({
      options: anyOf.map((node) => ({ take: () => void waiting.push(wanted(node)) })),
    })
  }
  if (oneOf) {
    const others = (index: number): readonly Goal[] => oneOf.toSpliced(index, 1).map(unwanted)
    const hopeful = oneOf.map((node, index) => ({
      isGuess: true,
      // a value of one is seldom one of another too: it is looked at when it is made
      take: () => {
        waiting.push(wanted(node))
        frame.checks.push(...others(index))
      },
    }))
    const strict = oneOf.map((node, index) => ({
      take: () => void waiting.push(wanted(node), ...others(index)),
    }))
    choices.push({ options: [...hopeful, ...strict] })
  }
  if (condition?.then || condition?.otherwise) {
    const { when, then, otherwise } = condition
    const so = (): void => void waiting.push(wanted(when), ...(then ? [wanted(then)] : []))
    const not = (): void =>
      void waiting.push(unwanted(when), ...(otherwise ? [wanted(otherwise)] : []))
    choices.push({ options: [{ take: so }, { take: not }] })
  }
}
