import { checkArray } from './check-array.ts'
import { checkInPlace } from './check-in-place.ts'
import { checkObject } from './check-object.ts'
import { checkScalar } from './check-scalar.ts'
import { type Checking, type InstanceFault, report, type Seen } from './checking.ts'
import { findTest } from './find-test.ts'
import { isMembers } from './is-members.ts'
import { readKeywords } from './read-keywords.ts'
import type { SchemaNode, Scope } from './schema-node.ts'
import type { SchemaSet } from './schema-set.ts'

/** Whether a schema accepts a value. */
export function accepts(node: SchemaNode, value: unknown, outer: Checking): boolean {
  if (typeof node.schema === 'boolean') {
    return node.schema || report(outer, 'false', 'nothing may stand here')
  }
  const { set } = outer
  // nobody asks for faults or for what was seen: one function tells
  const test = outer.faults || outer.seen ? null : findTest(node, outer)
  if (test) return test(value)
  const keywords = readKeywords(node, set)
  const scope = set.enter(outer.scope, node.resource)
  const asks = keywords.unevaluatedItems ?? keywords.unevaluatedProperties
  const seen: Seen | null =
    outer.seen || asks ? { names: new Set<string>(), items: new Set<number>() } : null
  const checking: Checking =
    scope === outer.scope && seen === outer.seen ? outer : { ...outer, scope, seen }
  // `unevaluated…` comes last: the other keywords tell it what they have seen
  const fine = andThen(checkScalar(keywords, value, checking), checking, () =>
    andThen(checkInPlace(keywords, value, checking), checking, () =>
      Array.isArray(value)
        ? checkArray(keywords, value, checking)
        : isMembers(value)
          ? checkObject(keywords, value, checking)
          : true,
    ),
  )
  if (fine && seen && outer.seen) {
    for (const name of seen.names) outer.seen.names.add(name)
    for (const item of seen.items) outer.seen.items.add(item)
  }
  return fine
}

function andThen(fine: boolean, { faults }: Checking, next: () => boolean): boolean {
  if (!fine && !faults) return false
  return next() && fine
}

/** Starts the check of a value. */
export function startChecking(
  set: SchemaSet,
  options: {
    readonly scope?: Scope
    readonly faults?: InstanceFault[] | null
    readonly formats?: boolean
  } = {},
): Checking {
  const { scope = set.rootScope, faults = null, formats = true } = options
  return { set, scope, path: '', seen: null, faults, formats, accepts }
}
