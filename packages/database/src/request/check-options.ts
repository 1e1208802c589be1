import { buildFault, type Diagnostic, findNearest } from '@worldloom/diagnostics'
import { type OutputFormat, outputFormats } from '@worldloom/runner'
import type { DatabaseOptions, TableRange } from '../options.ts'
import { readInstant } from './read-instant.ts'
import type { Request } from './request.ts'

/** Options as they come from a program or a command line, before anything is known of them. */
export type GivenOptions = { readonly [Name in keyof DatabaseOptions]?: unknown }

/** The request that the options make, with the usual values filled in, and every fault in them. */
export function checkOptions(
  given: GivenOptions,
  readClock: () => Date,
): { readonly request: Request; readonly diagnostics: readonly Diagnostic[] } {
  const faults: Diagnostic[] = []
  const number = (name: string, value: unknown, usual: number, bounds: Bounds): number => {
    if (value === undefined || value === null) return usual
    if (typeof value === 'number' && fits(value, bounds)) return value
    faults.push(buildFault('OPTION_VALUE', `The ${name} cannot be ${quote(value)}.`, bounds.hint))
    return usual
  }
  const now = readInstant(given.now ?? '2026-01-01T00:00:00Z', readClock)
  if (now === null) faults.push(wrongInstant(given.now))
  if (given.threads !== undefined) number('number of threads', given.threads, 1, atLeast(1))
  const tableRows = Object.entries(given.tableRows ?? {}).map(
    ([table, rows]: [string, unknown]): [string, number] => [
      table,
      number(`number of rows of "${table}"`, rows, 1, atLeast(0)),
    ],
  )
  const request = {
    rows: given.rows === undefined ? null : number('number of rows', given.rows, 1, atLeast(1)),
    tableRows: Object.fromEntries(tableRows),
    scale: number('scale', given.scale, 1, above0),
    seed: number('seed', given.seed, 1, atLeast(0)),
    now: now ?? '',
    range: checkRange(given.range, faults),
    format: checkFormat(given.format, faults),
    dialect: typeof given.dialect === 'string' ? given.dialect : null,
    links: checkLinks(given.links, faults),
  }
  return { request, diagnostics: faults }
}

interface Bounds {
  readonly minimum: number
  readonly whole: boolean
  readonly hint: string
}

function atLeast(minimum: number): Bounds {
  const hint = `It is a whole number from ${minimum} to ${Number.MAX_SAFE_INTEGER}.`
  return { minimum, whole: true, hint }
}

const above0: Bounds = {
  minimum: Number.MIN_VALUE,
  whole: false,
  hint: 'It is a number above 0, such as 0.5 or 10.',
}

function fits(value: number, { minimum, whole }: Bounds): boolean {
  return value >= minimum && (whole ? Number.isSafeInteger(value) : Number.isFinite(value))
}

function checkRange(given: unknown, faults: Diagnostic[]): TableRange | null {
  if (given === undefined || given === null) return null
  const { table, from, to } = Object(given) as Partial<Record<keyof TableRange, unknown>>
  const isRow = (value: unknown): value is number =>
    Number.isSafeInteger(value) && Number(value) > 0
  if (typeof table === 'string' && isRow(from) && isRow(to) && from <= to)
    return { table, from, to }
  const hint = 'Write Table=from..to, both rows included and counted from 1, as in Order=101..200.'
  faults.push(buildFault('OPTION_VALUE', `The range cannot be ${quote(given)}.`, hint))
  return null
}

function checkFormat(given: unknown, faults: Diagnostic[]): OutputFormat {
  const format = outputFormats.find((name) => name === (given ?? 'csv'))
  if (format) return format
  const nearest = findNearest(String(given), outputFormats)
  const hint = nearest
    ? `Did you mean "${nearest}"?`
    : `The formats are ${outputFormats.join(', ')}.`
  faults.push(buildFault('UNKNOWN_FORMAT', `There is no format ${quote(given)}.`, hint))
  return 'csv'
}

function checkLinks(given: unknown, faults: Diagnostic[]): Request['links'] {
  const ways = ['names', 'declared'] as const
  const found = ways.find((way) => way === (given ?? 'names'))
  if (found) return found
  const nearest = findNearest(String(given), ways)
  const hint = nearest ? `Did you mean "${nearest}"?` : 'They are of "names" or "declared".'
  faults.push(buildFault('OPTION_VALUE', `The links cannot be ${quote(given)}.`, hint))
  return 'names'
}

function wrongInstant(given: unknown): Diagnostic {
  const nearest = findNearest(String(given), ['today'])
  const form = 'It is "today" or an instant as 2026-01-01 or 2026-01-01T09:30:00Z.'
  const hint = nearest ? `Did you mean "today"?` : form
  return buildFault('OPTION_VALUE', `The anchor instant "now" cannot be ${quote(given)}.`, hint)
}

function quote(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : `"${value}"`
}
