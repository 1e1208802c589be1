import { type Diagnostic, formatDiagnostic } from '@worldloom/diagnostics'

/** Prints all faults, for people, where no program reads. */
export function printFaults(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`)
}
