import type { Bound, TypeName } from '../../json-schema/keywords.ts'
import { sameValue } from '../../json-schema/same-value.ts'
import type { Frame } from './frame.ts'

/** Leaves only these types. */
export function narrowTypes(frame: Frame, types: ReadonlySet<TypeName>): void {
  frame.types = new Set([...frame.types].filter((type) => types.has(type)))
  if (frame.types.size === 0) frame.dead ??= 'no type is left for it'
}

/** Leaves only these values. */
export function narrowValues(frame: Frame, values: readonly unknown[]): void {
  frame.values = frame.values
    ? frame.values.filter((value) => values.some((other) => sameValue(value, other)))
    : values
  if (frame.values.length === 0) frame.dead ??= 'no value is left of those it may be'
}

/** Raises the least number. */
export function raiseMinimum({ number }: Frame, bound: Bound): void {
  const { minimum } = number
  const isStricter =
    !minimum || bound.value > minimum.value || (bound.value === minimum.value && bound.exclusive)
  if (isStricter) number.minimum = bound
}

/** Lowers the greatest number. */
export function lowerMaximum({ number }: Frame, bound: Bound): void {
  const { maximum } = number
  const isStricter =
    !maximum || bound.value < maximum.value || (bound.value === maximum.value && bound.exclusive)
  if (isStricter) number.maximum = bound
}

/** Sets the least and the greatest count of characters, items or members. */
export function narrowCount(
  part: { least: number; most: number },
  least: number | undefined,
  most: number | undefined,
): void {
  if (least !== undefined) part.least = Math.max(part.least, least)
  if (most !== undefined) part.most = Math.min(part.most, most)
}

/** Asks for a member. */
export function requireMember(frame: Frame, name: string): void {
  frame.object.required.add(name)
  dropObjectsIfAbsurd(frame, name)
}

/** Asks for a member not to be there. */
export function refuseMember(frame: Frame, name: string): void {
  frame.object.absent.add(name)
  dropObjectsIfAbsurd(frame, name)
}

function dropObjectsIfAbsurd(frame: Frame, name: string): void {
  const { required, absent } = frame.object
  if (!required.has(name) || !absent.has(name)) return
  frame.types.delete('object')
  if (frame.types.size === 0) frame.dead ??= `"${name}" must be there and must not`
}
