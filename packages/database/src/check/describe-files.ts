import type { ReportTable } from '@worldloom/report'
import { describeOutput, type Proof } from '@worldloom/runner'

/** The tables of a folder that was proved, each with its files where there are any. */
export async function describeFiles(
  folder: string,
  { tables }: Proof,
): Promise<readonly ReportTable[]> {
  return Promise.all(
    tables.map(async ({ table, file, rows }) => {
      const files = await describeOutput(folder, file).catch(() => [])
      return { name: table, rows, files }
    }),
  )
}
