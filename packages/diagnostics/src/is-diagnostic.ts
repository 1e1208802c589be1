import type { Diagnostic } from './diagnostic.ts'

/** Tells a fault from the value a reader gives when all is well. */
export function isDiagnostic<Value extends object>(
  result: Value | Diagnostic,
): result is Diagnostic {
  return 'severity' in result && 'code' in result
}
