import { join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import type { ReportFacts } from '@worldloom/report'

/** Writes `traces/output_schema.json`: the tables as filled, with rows, generators and profiles. */
export async function writeOutputSchema(folder: string, facts: ReportFacts): Promise<void> {
  const { name, tables, links } = facts
  const filled = JSON.stringify({ name, tables, links }, null, 2)
  await writeWhole(join(folder, 'traces', 'output_schema.json'), `${filled}\n`)
}
