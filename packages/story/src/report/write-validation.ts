import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import type { JudgedQuery } from '../meaning/judged-query.ts'
import { showRows } from './show-rows.ts'

/** Rows of an answer that `outputs/query_validation.json` shows. */
const previewed = 5

/** Writes `outputs/query_validation.json`: by sequence, whether each query's answer is meaningful, and its first rows. */
export async function writeValidation(
  folder: string,
  judged: readonly JudgedQuery[],
): Promise<void> {
  const entries = judged.map(({ query, status, isValid, answer, why, issues, rounds }) => [
    query.sequence,
    {
      id: query.id,
      valid: isValid,
      status,
      rows: answer?.rowCount ?? 0,
      result_preview: (answer ? showRows(answer, previewed) : []).map((row) =>
        // an answer may repeat a name, and then has it with a number behind
        Object.fromEntries((answer?.columns ?? []).map(({ name }, index) => [name, row[index]])),
      ),
      issues,
      rounds,
      why,
    },
  ])
  const text = JSON.stringify(Object.fromEntries(entries), null, 2)
  await writeWhole(join(folder, 'outputs', 'query_validation.json'), `${text}\n`)
}
