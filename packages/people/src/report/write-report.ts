import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import { printHtml, printMarkdown, type Report, type ReportFacts } from '@worldloom/report'
import type { Group } from '../population/check-population.ts'
import type { Finding } from '../population/finding.ts'
import type { RunFile } from '../run/run-file.ts'
import { buildSections } from './build-sections.ts'
import { showPeople } from './show-people.ts'

/** Writes the report for people, and last the one for programs: a run that has it is finished. */
export async function writeReport(
  folder: string,
  run: RunFile | Omit<RunFile, 'version' | 'job'>,
  report: Report,
  population: readonly Finding[],
  groups: readonly Group[],
  inputs: { readonly schema: string; readonly segments: string },
): Promise<void> {
  const facts: ReportFacts = {
    name: run.name,
    title: `${run.name}: ${report.tables.reduce((sum, { rows }) => sum + rows, 0)} people of ${report.tables.length === 1 ? 'one segment' : `${report.tables.length} segments`}`,
    made: { schema: inputs.schema, reference: inputs.segments, rules: null, command: null },
    tables: [],
    links: [],
    queries: [],
    sections: [...showPeople(groups), ...buildSections(population)],
  }
  await writeWhole(join(folder, 'report.html'), await printHtml(report, facts))
  await writeWhole(join(folder, 'report.md'), printMarkdown(report))
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
}
