import type { TextDomain } from '../schema/domain.ts'
import { fillPattern } from './fill-pattern.ts'

/** The key of a person by its number; null where the schema wants one that cannot be counted. */
export function writeId({ format, pattern, most }: TextDomain, number: number): string | null {
  if (format === 'uuid') return fillPattern(uuid, number)
  if (pattern !== null) return fillPattern(pattern, number)
  const id = `P-${String(number + 1).padStart(5, '0')}`
  return format === null && id.length <= most ? id : null
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
