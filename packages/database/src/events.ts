import { type Diagnostic, isFault } from '@worldloom/diagnostics'

/** What happens while a database is made, in its order. */
export type DatabaseEvent =
  | { readonly kind: 'step-start'; readonly step: number; readonly title: string }
  /** What the step came to, in one sentence. */
  | { readonly kind: 'step-end'; readonly step: number; readonly summary: string }
  | { readonly kind: 'note'; readonly diagnostic: Diagnostic }
  /** The folder of the run stands, and holds what is needed to resume it. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly what: string }
  /** A file is finished; a database file holds several tables. */
  | {
      readonly kind: 'file'
      readonly path: string
      readonly bytes: number
      readonly tables: readonly string[]
    }

export type Step = 1 | 2 | 3 | 4 | 5

/** The titles of the steps, as they are printed. */
const stepTitles: Readonly<Record<Step, string>> = {
  1: 'Parse SQL Schema',
  2: 'Process Reference Data',
  3: 'Load Rules',
  4: 'Generate Synthetic Data',
  5: 'Summarize Results',
}

export function startStep(step: Step): DatabaseEvent {
  return { kind: 'step-start', step, title: stepTitles[step] }
}

export function endStep(step: number, summary: string): DatabaseEvent {
  return { kind: 'step-end', step, summary }
}

/** All that is to know and no fault. */
export function* tellNotes(diagnostics: readonly Diagnostic[]): Generator<DatabaseEvent> {
  for (const diagnostic of diagnostics) if (!isFault(diagnostic)) yield { kind: 'note', diagnostic }
}
