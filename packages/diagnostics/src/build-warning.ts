import type { Diagnostic, Place } from './diagnostic.ts'

/** Something that is likely not meant, and does not stop a job. */
export function buildWarning(
  code: string,
  message: string,
  hint = '',
  place: Place | null = null,
): Diagnostic {
  return { code, severity: 'warning', message, hint, place }
}
