import type { Keywords } from '../../json-schema/keywords.ts'
import { besides, type Expansion, type Option, ofType, within } from './expansion.ts'
import type { SomeMember } from './frame.ts'
import type { Goal } from './goal.ts'
import { narrowCount, refuseMember, requireMember } from './narrow.ts'

const someMember: SomeMember = {
  pattern: null,
  otherThan: [],
  otherPatterns: [],
  nameGoal: null,
  goal: null,
}

/** The ways in which an object can fail a schema. */
export function refuseMembers(
  goal: Goal,
  keywords: Keywords,
  expansion: Expansion,
): readonly Option[] {
  return [...refusePresence(goal, keywords, expansion), ...refuseValues(goal, keywords, expansion)]
}

function refusePresence(goal: Goal, keywords: Keywords, expansion: Expansion): readonly Option[] {
  const { frame, waiting } = expansion
  const { object } = frame
  const way = (take: () => void): Option => ofType('object', expansion, take)
  const { minProperties, maxProperties, required, dependentRequired, dependentSchemas } = keywords
  const options: Option[] = []
  if (minProperties !== undefined && minProperties > 0) {
    options.push(way(() => narrowCount(object, undefined, minProperties - 1)))
  }
  if (maxProperties !== undefined) {
    options.push(way(() => narrowCount(object, Math.floor(maxProperties) + 1, undefined)))
  }
  for (const name of required ?? []) options.push(way(() => refuseMember(frame, name)))
  for (const [name, others] of dependentRequired ?? []) {
    for (const other of others) {
      options.push(
        way(() => {
          requireMember(frame, name)
          refuseMember(frame, other)
        }),
      )
    }
  }
  for (const [name, node] of dependentSchemas ?? []) {
    options.push(
      way(() => {
        requireMember(frame, name)
        waiting.push(besides(goal, node, goal.scope, false))
      }),
    )
  }
  return options
}

function refuseValues(goal: Goal, keywords: Keywords, expansion: Expansion): readonly Option[] {
  const { frame } = expansion
  const { object } = frame
  const way = (take: () => void): Option => ofType('object', expansion, take)
  const some = (member: Partial<SomeMember>): void =>
    void object.some.push({ ...someMember, ...member })
  const { properties, patternProperties, additionalProperties, propertyNames } = keywords
  const options: Option[] = []
  for (const [name, node] of properties ?? []) {
    options.push(
      way(() => {
        requireMember(frame, name)
        object.rules.push({
          properties: new Map([[name, within(goal, node, false)]]),
          patterns: [],
          additional: null,
          watchers: [],
        })
      }),
    )
  }
  for (const [pattern, node] of patternProperties ?? []) {
    options.push(way(() => some({ pattern, goal: within(goal, node, false) })))
  }
  if (additionalProperties) {
    const otherThan = [...(properties?.keys() ?? [])]
    const otherPatterns = (patternProperties ?? []).map(([pattern]) => pattern)
    const bad = within(goal, additionalProperties, false)
    options.push(way(() => some({ otherThan, otherPatterns, goal: bad })))
  }
  if (propertyNames) {
    options.push(way(() => some({ nameGoal: within(goal, propertyNames, false) })))
  }
  const { unevaluatedProperties } = keywords
  if (unevaluatedProperties) {
    options.push(
      way(() => {
        some({ goal: within(goal, unevaluatedProperties, false) })
        frame.checks.push(goal)
      }),
    )
  }
  return options
}
