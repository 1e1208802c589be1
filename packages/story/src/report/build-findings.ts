import type { Findings } from '@worldloom/database/steps'
import type { FactQuery } from '@worldloom/report'
import type { Cell } from '@worldloom/runner'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import type { Telling } from '../queries/query.ts'
import { choosePlot } from './choose-plot.ts'
import { showRows } from './show-rows.ts'

/** Rows of an answer that the page shows. */
const shown = 10

/** What the queries came to, as the reports show it. */
export function buildFindings(
  judged: readonly JudgedQuery[],
): Findings & { readonly shown: readonly FactQuery[] } {
  return {
    queries: judged.map(({ query, status, isValid, answer, why, issues, rounds, seconds }) => ({
      id: query.id,
      sequence: query.sequence,
      question: query.telling?.question ?? null,
      ...{ status, valid: isValid, rows: answer?.rowCount ?? 0, why, issues, rounds },
      seconds: Math.round(seconds * 1000) / 1000,
    })),
    notes: [],
    shown: judged.map(showQuery),
  }
}

function showQuery({ query, answer }: JudgedQuery): FactQuery {
  const { id, dialect, expect, telling } = query
  return {
    ...{ id, sql: query.written ?? query.sql, dialect },
    question: telling?.question ?? null,
    complexity: telling?.complexity ?? null,
    expect: expect.map(({ text }) => text),
    telling: telling ? listTellings(telling) : [],
    columns: answer?.columns ?? [],
    rows: answer ? showRows(answer, shown).map((row) => row.map(printCell)) : [],
    plot: answer ? choosePlot(answer) : null,
  }
}

function listTellings(telling: Telling): FactQuery['telling'] {
  const entries = [
    { label: 'Business value', text: telling.businessValue },
    { label: 'Talking point', text: telling.talkingPoint },
    { label: 'Wow factor', text: telling.wowFactor },
  ]
  return entries.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]))
}

function printCell(cell: Cell): string | null {
  return cell === null ? null : String(cell)
}
