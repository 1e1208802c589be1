import type { Diagnostic } from '../diagnostic.ts'

/** Tells a fault from the value a reader gives when all is well. */
export function isDiagnostic<Value extends object>(value: Value | Diagnostic): value is Diagnostic {
  return 'severity' in value && 'code' in value
}
