import type { Type } from '../../model/schema.ts'

/** What a column's type and the checks on it alone allow. */
export interface Domain {
  /** Bounds of numbers, inclusive; below those of texts' lengths, and of how many items an array has. */
  readonly minimum: number | null
  readonly maximum: number | null
  readonly minimumLength: number
  readonly maximumLength: number | null
  /** The only values allowed, as written, or null. */
  readonly values: readonly string[] | null
  /** Bounds of dates and instants, inclusive, in seconds since 1970. */
  readonly earliest: number | null
  readonly latest: number | null
  /** Regular expressions that each value matches. */
  readonly patterns: readonly string[]
  /** Values a check forbids. */
  readonly excluded: readonly string[]
}

/** What a type allows by itself. */
export function startDomain(type: Type): Domain {
  const empty: Domain = {
    minimum: null,
    maximum: null,
    minimumLength: 0,
    maximumLength: null,
    values: null,
    earliest: null,
    latest: null,
    patterns: [],
    excluded: [],
  }
  switch (type.kind) {
    case 'integer': {
      const bits = type.unsigned ? type.bits : type.bits - 1
      const maximum = Math.min(2 ** bits - 1, Number.MAX_SAFE_INTEGER)
      return { ...empty, minimum: type.unsigned ? 0 : -maximum - 1, maximum }
    }
    case 'decimal': {
      const whole = type.precision - type.scale
      // with more digits than a number holds it would be rounded up to what does not fit
      const digits = Math.min(type.scale, Math.max(0, 15 - whole))
      const maximum = Math.min(10 ** whole - 10 ** -digits, Number.MAX_SAFE_INTEGER)
      return { ...empty, minimum: -maximum, maximum }
    }
    case 'text':
    case 'bytes':
      return { ...empty, maximumLength: type.maxLength, minimumLength: 0 }
    case 'enum':
      return { ...empty, values: type.values }
    default:
      return empty
  }
}
