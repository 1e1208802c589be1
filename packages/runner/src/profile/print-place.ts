import type { ReadColumn } from './read-samples.ts'

/** A place on a column's scale as a person writes it: `19.90`, `2025-03-01`, `2025-03-01 18:24`. */
export function printPlace({ kind, scale }: ReadColumn, place: number): string | null {
  switch (kind) {
    case 'integer':
      return String(place)
    case 'number':
      return scale === null ? String(Number(place.toPrecision(6))) : place.toFixed(scale)
    case 'date':
      return printInstant(place)?.slice(0, 10) ?? null
    case 'timestamp':
      return printInstant(place)?.slice(0, 16).replace('T', ' ') ?? null
    case 'time':
      return new Date(place * 1000).toISOString().slice(11, 16)
    case 'text':
    case 'boolean':
    case 'other':
      return null
  }
}

/** ISO 8601, or null for years that JavaScript's dates do not reach. */
function printInstant(seconds: number): string | null {
  const instant = new Date(seconds * 1000)
  const year = instant.getUTCFullYear()
  return year >= 0 && year <= 9999 ? instant.toISOString() : null
}
