import type { Type } from '../model/schema.ts'

/**
 * A canonical value as a number on its column's axis: seconds since 1970 for dates and timestamps,
 * seconds of the day for times.
 */
export function toAxis(value: number | string, type: Type): number {
  const text = String(value)
  if (type.kind === 'time') return Date.parse(`1970-01-01T${text.slice(0, 8)}Z`) / 1000
  if (!isInstant(type)) return Number(value)
  return Math.floor(Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text) / 1000)
}

export function isInstant({ kind }: Type): boolean {
  return kind === 'date' || kind === 'timestamp'
}

/** The distance between neighbouring values on that axis. */
export function grainOf(type: Type): number {
  if (type.kind === 'date') return 86_400
  if (type.kind === 'decimal') return 10 ** -type.scale
  return type.kind === 'float' ? 0.01 : 1
}
