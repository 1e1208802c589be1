import type { Diagnostic } from '@worldloom/agents'

export type { Diagnostic }
/** Where in an input something stands. Lines and columns count from 1. */
export type Place = NonNullable<Diagnostic['place']>

/** A fault of an input or an option; it stops the job before anyone is made. */
export function buildFault(
  code: string,
  message: string,
  hint = '',
  place: Place | null = null,
): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}

/** A remark that is reported and passed over. */
export function buildNote(
  code: string,
  message: string,
  hint = '',
  place: Place | null = null,
): Diagnostic {
  return { code, severity: 'note', message, hint, place }
}
