import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import { printHtml, printMarkdown, type Report, type ReportFacts } from '@worldloom/report'

/** Writes the report for people, and last the one for programs: a run that has it is finished. */
export async function writeReport(
  folder: string,
  report: Report,
  facts: ReportFacts,
): Promise<void> {
  await writeWhole(join(folder, 'report.html'), await printHtml(report, facts))
  await writeWhole(join(folder, 'report.md'), printMarkdown(report))
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
}
