import type { ReportTable } from '@worldloom/report'
import { describeFile, type Proof } from '@worldloom/runner'

/** The tables of a folder that was proved, each with its file where there is one. */
export async function describeFiles(
  folder: string,
  { tables }: Proof,
): Promise<readonly ReportTable[]> {
  return Promise.all(
    tables.map(async ({ table, file, rows }) => {
      const found = await describeFile(folder, file).catch(() => null)
      return { name: table, rows, files: found ? [found] : [] }
    }),
  )
}
