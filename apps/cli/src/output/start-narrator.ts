import type { DatabaseEvent, FinishedRun } from '@worldloom/database'
import { type Diagnostic, formatDiagnostic } from '@worldloom/diagnostics'
import { formatSize } from './format-size.ts'
import { printSummary } from './print-summary.ts'
import { say } from './say.ts'
import { startBar } from './start-bar.ts'

/** Tells on the terminal what happens while a database is made. */
export interface Narrator {
  readonly tell: (event: DatabaseEvent) => void
  readonly summarize: (run: FinishedRun) => void
  /** Takes the progress bar away. */
  readonly end: () => void
}

/** The story goes to standard output and the bar to standard error; a silent narrator shows the bar alone. */
export function startNarrator({ silent }: { readonly silent: boolean }): Narrator {
  const bar = startBar(process.stderr)
  const tellLine = (line: string): void => {
    if (silent) return
    bar.hide()
    say(line)
  }
  return {
    tell: (event) => {
      if (event.kind === 'progress') bar.show(event.done / event.of, event.what)
      // where the bar is seen, the files are named once, at the end
      else if (event.kind === 'file' && bar.isSeen) return
      else for (const line of printEvent(event)) tellLine(line)
    },
    summarize: (run) => {
      for (const line of printSummary(run)) tellLine(line)
    },
    end: bar.hide,
  }
}

function printEvent(event: Exclude<DatabaseEvent, { kind: 'progress' }>): readonly string[] {
  switch (event.kind) {
    case 'step-start':
      return [`${event.step === 1 ? '' : '\n'}=== STEP ${event.step}: ${event.title} ===`]
    case 'step-end':
      return event.step === 5 ? [] : [event.summary]
    case 'note':
      return [indent(event.diagnostic)]
    case 'folder':
      return []
    case 'file':
      return [`  ${event.path}  ${formatSize(event.bytes)}`]
  }
}

function indent(diagnostic: Diagnostic): string {
  return formatDiagnostic(diagnostic).replace(/^/gm, '  ')
}
