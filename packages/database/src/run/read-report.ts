import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { Report } from '@worldloom/report'

/** The report of a run; null where it has none, which is written last, or a fault where it is none. */
export async function readReport(folder: string): Promise<Report | Diagnostic | null> {
  const path = join(folder, 'report.json')
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : (parseReport(text) ?? noReport(path))
}

function parseReport(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Report
    return typeof report.ok === 'boolean' && Array.isArray(report.tables) ? report : null
  } catch {
    return null
  }
}

function noReport(path: string): Diagnostic {
  const hint =
    'Delete it: a run that is resumed writes it again, and one that is checked needs none.'
  return buildFault('FILE_NOT_READ', `The file "${path}" is not the report of a run.`, hint)
}
