import type { DatabaseOptions } from '@worldloom/database'
import type { Command } from 'commander'
import { collect } from './collect.ts'
import { parseAmount } from './parse-amount.ts'
import { parseRows } from './parse-rows.ts'

/** What the flags of a run that makes rows say, as they were typed. */
export interface GivenRows {
  readonly reference?: string
  readonly rules?: readonly string[]
  readonly rows?: readonly string[]
  readonly scale?: string
  readonly seed?: string
  readonly format?: string
  readonly out?: string
  readonly threads?: string
}

/** Adds the flags that say which rows are made, from what, and where they go. */
export function addRowFlags(command: Command): Command {
  return command
    .option('--reference <path>', 'rows to keep exactly: a CSV file, or a folder with one a table')
    .option('--rules <path>', 'generation rules in JSON or YAML; may be given again', collect)
    .option('--rows <n>', 'rows a table, or Table=n for one; may be given again', collect)
    .option('--scale <factor>', 'multiplies all row counts but those of reference data')
    .option('--seed <n>', 'another seed gives other rows (default: 1)')
    .option('--format <name>', 'csv, parquet, jsonl, sql or duckdb (default: csv)')
    .option('--out <folder>', 'a new or empty folder (default: runs/<name>_<seconds>)')
    .option('--threads <n>', 'threads to use; the rows do not depend on them')
}

/** The options of a job that these flags give; what is not of its type is told by the job. */
export function pickRows({
  reference,
  rules,
  rows = [],
  scale,
  seed,
  format,
  out,
  threads,
}: GivenRows): Partial<DatabaseOptions> {
  const numbers = Object.entries({ scale, seed, threads }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseAmount(text)] as const],
  )
  const texts = Object.entries({ reference, rules, format, out }).filter(
    ([, value]) => value !== undefined,
  )
  return { ...Object.fromEntries([...texts, ...numbers]), ...parseRows(rows) }
}
