import type { Field } from './fields.ts'

/** Reads a value as its field wants it, or null; texts from a command line may be numbers. */
export function readValue({ kind, least }: Field, given: unknown): string | number | null {
  if (kind === 'text') return typeof given === 'string' && given !== '' ? given : null
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) return null
  return kind === 'number' || Number.isInteger(value) ? value : null
}

/** What a field may hold, in words. */
export function sayKind({ kind, least }: Field): string {
  if (kind === 'text') return 'a text'
  return kind === 'whole' ? `a whole number from ${least} on` : `a number from ${least} on`
}
