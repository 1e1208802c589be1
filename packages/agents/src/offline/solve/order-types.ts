import type { TypeName } from '../../json-schema/keywords.ts'
import type { Frame } from './frame.ts'
import type { Place, Solving } from './solving.ts'

/** The types a value may have, in the order they are tried: those the schema speaks of come first. */
export function orderTypes(
  frame: Frame,
  place: Place,
  { random, isSparse }: Solving,
): readonly TypeName[] {
  const types = [...frame.types]
  if (types.length === 1) return types
  const ranks = new Map(types.map((type) => [type, rank(type)]))
  return types.sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0))

  function rank(type: TypeName): number {
    const chance = random.next()
    // a member that may be null mostly is not; deep inside, null ends it
    if (type === 'null') {
      const isFull = types.length === 6
      return isSparse || place.above.length > 8 ? 4 : isFull ? -1 : chance < 0.08 ? 5 : 0
    }
    if (speaksOf(frame, type)) return 2 + chance
    if (types.length === 6 && type === 'string') return 1.5
    const isNested = type === 'array' || type === 'object'
    return isNested && (types.length === 6 || isSparse) ? chance / 2 : chance
  }
}

function speaksOf({ number, text, array, object }: Frame, type: TypeName): boolean {
  switch (type) {
    case 'number':
      return (
        number.whole ||
        number.minimum !== null ||
        number.maximum !== null ||
        number.multiples.length > 0
      )
    case 'string':
      return (
        text.most < Number.POSITIVE_INFINITY ||
        text.least > 0 ||
        text.patterns.length + text.formats.length > 0
      )
    case 'array':
      return array.least > 0 || array.unique || array.rules.length + array.contains.length > 0
    case 'object':
      return object.least > 0 || object.required.size > 0 || object.rules.length > 0
    default:
      return false
  }
}
