import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  type GroupChat,
  joinSinks,
  openGroupChat,
  openSpans,
  openTrace,
  type Role,
  type TraceHeader,
} from '@worldloom/agents'
import { version } from '@worldloom/job'
import type { InputFile } from '../inputs/input-files.ts'
import type { Job } from '../run/job.ts'
import type { Writing } from './writing.ts'

const roles: readonly Role[] = [
  {
    name: 'SchemaParseAgent',
    description: 'Reads the SQL schema: tables, columns, types, keys, links and checks.',
  },
  {
    name: 'RefDataAgent',
    description: 'Reads the reference data, finds their tables and checks every row of them.',
  },
  {
    name: 'DataSynthAgent',
    description: 'Writes the texts of a table in batches of rows; everything else is computed.',
  },
  {
    name: 'Validator',
    description: 'Checks that each row has its texts, and that each fits its column.',
  },
  { name: 'Orchestrator', description: 'Has each agent do its part, parents before children.' },
]

/** The traced group chat of a run; everything said goes to `traces/`, and to a collector where one is named. */
export function openChat(
  folder: string,
  { request, loaded }: Job,
  { run, settings }: Writing,
  warn: (message: string) => void,
): { readonly chat: GroupChat; readonly close: () => Promise<void> } {
  const { schema, reference, rules } = loaded.files
  const header: TraceHeader = {
    run,
    job: 'database',
    start: new Date().toISOString(),
    seed: request.seed,
    model: settings.model,
    parameters: { ...request, batchSize: settings.batchSize },
    versions: { worldloom: version, node: process.versions.node },
    inputs: Object.fromEntries([...schema, ...reference, ...rules].map(hashFile)),
  }
  const trace = openTrace({ folder: join(folder, 'traces'), header })
  const spans = openSpans({ header, environment: process.env, warn })
  const sink = joinSinks([trace, ...(spans ? [spans] : [])])
  return { chat: openGroupChat({ roles, sink, first: trace.first }), close: () => sink.close() }
}

function hashFile({ name, bytes }: InputFile): [string, string] {
  return [name, createHash('sha256').update(bytes).digest('hex')]
}
