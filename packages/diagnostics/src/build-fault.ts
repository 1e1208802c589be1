import type { Diagnostic, Place } from './diagnostic.ts'

/** A fault that stops a job; without a place it stands in no file: an option, a folder, the machine. */
export function buildFault(
  code: string,
  message: string,
  hint = '',
  place: Place | null = null,
): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}
