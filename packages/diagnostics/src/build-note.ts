import type { Diagnostic, Place } from './diagnostic.ts'

/** A remark that is reported and passed over. */
export function buildNote(
  code: string,
  message: string,
  hint = '',
  place: Place | null = null,
): Diagnostic {
  return { code, severity: 'note', message, hint, place }
}
