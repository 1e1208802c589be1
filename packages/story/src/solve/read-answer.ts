import type { JudgedQuery } from '../meaning/judged-query.ts'
import type { Answer } from './answer.ts'

/** What was judged of an answer, as the solver sees it. */
export function readAnswer({ status, answer, why }: JudgedQuery): Answer {
  const rows = answer?.rowCount ?? 0
  if (status === 'error' || status === 'refused') return { status: 'error', rows, message: why }
  return { status, rows, message: null }
}
