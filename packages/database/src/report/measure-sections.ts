import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import type { FigureRule, PlotRule, ReportRule } from '@worldloom/engine'
import type { FactSection } from '@worldloom/report'
import { type Connection, type QueryAnswer, runQueries, type ShapedQuery } from '@worldloom/runner'
import { drawRows } from './draw-rows.ts'
import { judgeFigure } from './judge-figure.ts'

/** The sections that rules ask for, measured on the rows, and a note of each query that fails and figure that is missed. */
export interface MeasuredSections {
  readonly sections: readonly FactSection[]
  readonly notes: readonly Diagnostic[]
}

const seconds = 30

/** Measures what the rules want to be shown of the rows. */
export async function measureSections(
  connection: Connection,
  rules: readonly ReportRule[],
): Promise<MeasuredSections> {
  const measured: MeasuredSections[] = []
  const asked = rules.map(listQueries)
  const answers = await runQueries(connection, asked.flat(), seconds)
  let next = 0
  for (const [index, rule] of rules.entries()) {
    const first = next
    next += asked[index]?.length ?? 0
    measured.push(measureSection(rule, answers.slice(first, next)))
  }
  return {
    sections: measured.flatMap((section) => section.sections),
    notes: measured.flatMap((section) => section.notes),
  }
}

/** The figures' queries, then the plot's. */
function listQueries({ figures, plot }: ReportRule): readonly ShapedQuery[] {
  return [
    ...figures.map(({ query }) => ({ query, shape: 'number' as const })),
    ...(plot ? [{ query: plot.query, shape: plot.kind }] : []),
  ]
}

function measureSection(
  { title, text, figures, plot }: ReportRule,
  answers: readonly QueryAnswer[],
): MeasuredSections {
  const judged = figures.map((rule, index) => judgeFigure(rule, answers[index]))
  const drawn = plot && drawRows(plot, answers[figures.length])
  const failed = [...figures, ...(plot ? [plot] : [])].flatMap((rule, index) =>
    noteFailed(rule, answers[index]),
  )
  const missed = judged.flatMap(({ label, value, threshold, holds }, index): Diagnostic[] => {
    const [place, isFailed] = [figures[index]?.place ?? null, answers[index]?.kind === 'failed']
    if (holds !== false || isFailed) return []
    const message = `The report's figure "${label}" is ${value} and is to be ${threshold}.`
    const hint = 'Change the rules that make the rows, or what the figure is held to.'
    return [buildNote('REPORT_FIGURE_MISSED', message, hint, place)]
  })
  return {
    sections: [{ title, text, figures: judged, plot: drawn }],
    notes: [...failed, ...missed],
  }
}

function noteFailed(
  rule: FigureRule | PlotRule,
  answer: QueryAnswer | undefined,
): readonly Diagnostic[] {
  if (answer?.kind !== 'failed') return []
  const what = 'label' in rule ? `figure "${rule.label}"` : `plot of ${rule.kind}`
  const message = `The query of the report's ${what} failed: ${answer.why}`
  const hint = 'Write one SELECT in DuckDB’s SQL over the tables of the schema.'
  return [buildNote('REPORT_QUERY_FAILED', message, hint, rule.place)]
}
