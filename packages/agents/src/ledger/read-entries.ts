import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { LedgerEntry } from './ledger.ts'

/** Reads entries as `cache export` writes them, one JSON object a line; a line that is none is a fault. */
export function readEntries(
  file: string,
  text: string,
): { readonly entries: readonly LedgerEntry[]; readonly diagnostics: readonly Diagnostic[] } {
  const entries: LedgerEntry[] = []
  const diagnostics: Diagnostic[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = readEntry(line)
    if (typeof entry !== 'string') entries.push(entry)
    else {
      const message = `Line ${at + 1} of "${file}" is no entry of a ledger: ${entry}.`
      const hint = 'A file to import is one that "worldloom cache export" wrote.'
      const place = { file, line: at + 1, column: 1 }
      diagnostics.push(buildFault('BAD_LEDGER_ENTRY', message, hint, place))
    }
  }
  return { entries, diagnostics }
}

const texts = [
  'key',
  'run',
  'provider',
  'model',
  'role',
  'system',
  'prompt',
  'parameters',
  'text',
  'why',
] as const
const numbers = ['at', 'inputTokens', 'outputTokens', 'seconds'] as const
const outcomes: readonly unknown[] = ['valid', 'invalid', 'unusable', 'failed']

/** The entry of a line, or what is wrong with it. */
function readEntry(line: string): LedgerEntry | string {
  let given: Record<string, unknown>
  try {
    given = JSON.parse(line)
  } catch {
    return 'it is no JSON'
  }
  if (typeof given !== 'object' || given === null) return 'it is no object'
  const lacks = [
    ...texts.filter((name) => typeof given[name] !== 'string'),
    ...numbers.filter((name) => !Number.isFinite(given[name])),
    ...(['schema', 'fault'] as const).filter((name) => !isOrNull(given[name], 'string')),
    ...(isOrNull(given['dollars'], 'number') ? [] : ['dollars']),
    ...(outcomes.includes(given['outcome']) ? [] : ['outcome']),
  ]
  if (lacks.length > 0) return `${lacks.join(', ')} cannot be read`
  const names = [...texts, ...numbers, 'schema', 'fault', 'dollars', 'outcome']
  // each name was looked at; what else the line holds is left out
  return Object.fromEntries(names.map((name) => [name, given[name]])) as unknown as LedgerEntry
}

function isOrNull(value: unknown, type: string): boolean {
  return value === null || typeof value === type
}
