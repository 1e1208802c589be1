import type { Diagnostic } from './diagnostic.ts'

/** A fault that stops a job. */
export function buildFault(
  code: string,
  message: string,
  hint: string,
  place: Diagnostic['place'] = null,
): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}
