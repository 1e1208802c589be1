import type { Building } from './building.ts'
import { startDecisions } from './decisions.ts'
import { putTogether } from './expand.ts'
import { noFacts } from './find-fact.ts'
import type { SomeMember } from './frame.ts'
import { fulfils } from './fulfils.ts'
import { narrowTypes } from './narrow.ts'
import { solveText } from './solve-text.ts'
import { fail, type Outcome } from './solving.ts'

/** Finds a name that an object does not hold yet, where its schema names none. */
export function findName({ object, place, solving, members }: Building, some: SomeMember): Outcome {
  const { set, formats, random } = solving
  const goals = [...object.names, ...(some.nameGoal ? [some.nameGoal] : [])]
  const decisions = startDecisions(random)
  // a made-up name says nothing of what it holds
  const naming = { ...place, path: [], fact: undefined, facts: noFacts, taken: [] }
  let failure = fail(place, 'no name fulfils what is asked of names', true)
  for (let count = 0; count < 40; count += 1) {
    decisions.start()
    const { frame, guessed } = putTogether(goals, { set, formats, decisions })
    narrowTypes(frame, new Set(['string']))
    if (some.pattern) frame.text.patterns.push(some.pattern)
    frame.text.notPatterns.push(...some.otherPatterns)
    frame.excluded.push(...members.keys(), ...object.absent, ...some.otherThan)
    const listed = frame.values?.find(
      (value) =>
        typeof value === 'string' &&
        !frame.excluded.includes(value) &&
        fulfils(goals, value, solving),
    )
    if (listed !== undefined) return { found: true, value: listed }
    const outcome =
      frame.dead || frame.values
        ? fail(place, 'no listed name is left', true)
        : solveText(frame, naming, solving)
    if (outcome.found && fulfils(frame.checks, outcome.value, solving)) return outcome
    if (!outcome.found && !guessed)
      failure = { ...outcome, proved: failure.proved && outcome.proved }
    if (!decisions.next()) return failure
  }
  return { ...failure, proved: false }
}
