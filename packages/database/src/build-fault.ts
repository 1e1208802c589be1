import type { Diagnostic } from '@worldloom/engine'

/** A fault that stands in no file: an option, a folder, the machine. */
export function buildFault(code: string, message: string, hint = ''): Diagnostic {
  return { code, severity: 'error', message, hint, place: null }
}
