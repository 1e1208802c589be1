import { type Diagnostic, formatDiagnostic } from '@worldloom/diagnostics'
import { say } from './say.ts'

/** Prints all faults, for people, where no program reads. */
export function printFaults(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) say(formatDiagnostic(diagnostic), process.stderr)
}
