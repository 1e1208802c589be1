import type { OpenedModel } from '@worldloom/agents'
import { type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import type { Person } from '../plan/person.ts'
import { listWriterFacts } from './list-writer-facts.ts'

// of each segment
const most = 40

/** Shows the model that writes some of those who are planned, so that it practises on them while others still are. */
export function showPlanned(writer: OpenedModel | Diagnostic, people: readonly Person[]): void {
  if (isDiagnostic(writer)) return
  writer.model.show?.(people.slice(0, most).map((person) => listWriterFacts(person)))
}
