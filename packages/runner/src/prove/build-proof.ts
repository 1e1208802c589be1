import { buildNote, type Diagnostic, type Place } from '@worldloom/diagnostics'
import type { DataPromise } from '@worldloom/engine'
import type { CheckOutcome, LoadedTable, ProveAnswer, Violation } from './prove-job.ts'

/** What was promised of a folder of files, and what of it was found true. */
export interface Proof {
  readonly ok: boolean
  /** `promised` is `checked` and `notCheckable` together. */
  readonly promised: number
  readonly checked: number
  readonly notCheckable: number
  readonly broken: number
  /** Rows that break a promise, over all checks. */
  readonly violations: number
  readonly checks: readonly ProvedPromise[]
  readonly tables: readonly {
    readonly table: string
    readonly file: string
    readonly rows: number
  }[]
  readonly notes: readonly Diagnostic[]
  readonly seconds: number
}

export interface ProvedPromise {
  readonly promise: string
  readonly kind: string
  readonly table: string
  readonly name: string
  readonly says: string
  readonly source: DataPromise['source']
  readonly place: Place | null
  /** Rows looked at. */
  readonly rows: number
  readonly violations: number
  /** Up to ten rows that break it. */
  readonly examples: readonly Violation[]
  /** Why no query can tell, or null for a check that ran. */
  readonly notCheckable: string | null
  readonly seconds: number
}

/** Puts what the proving process found beside what was promised. */
export function buildProof(options: {
  readonly promises: readonly DataPromise[]
  readonly files: Readonly<Record<string, string>>
  readonly answer: ProveAnswer
  readonly seconds: number
}): Proof {
  const { promises, files, answer, seconds } = options
  const outcomes = new Map(answer.outcomes.map((outcome) => [outcome.promise, outcome]))
  const loaded = new Map(answer.tables.map((table) => [table.table, table]))
  const minimums = readMinimums(promises)
  const checks = promises.map((promise) => {
    const table = loaded.get(promise.table)
    const absence = table && explainAbsence(table, minimums.get(promise.table) ?? 0, files)
    return provePromise(promise, outcomes.get(promise.id), table, absence ?? null)
  })
  const ran = checks.filter(({ notCheckable }) => notCheckable === null)
  const broken = ran.filter(({ violations }) => violations > 0).length
  return {
    ok: broken === 0,
    promised: checks.length,
    checked: ran.length,
    notCheckable: checks.length - ran.length,
    broken,
    violations: ran.reduce((sum, { violations }) => sum + violations, 0),
    checks,
    tables: answer.tables.map(({ table, rows }) => ({ table, file: files[table] ?? '', rows })),
    notes: answer.tables.flatMap((table) => listNotes(table, files[table.table] ?? '')),
    seconds,
  }
}

function provePromise(
  promise: DataPromise,
  outcome: CheckOutcome | undefined,
  table: LoadedTable | undefined,
  absence: string | null,
): ProvedPromise {
  const { id, claim, table: name, ...rest } = promise
  const proved = {
    promise: id,
    kind: claim.kind,
    table: name,
    name: rest.name,
    says: rest.says,
    source: rest.source,
    place: rest.place,
    rows: table?.rows ?? 0,
  }
  if (claim.kind === 'not-checkable') {
    return {
      ...proved,
      rows: 0,
      violations: 0,
      examples: [],
      notCheckable: claim.reason,
      seconds: 0,
    }
  }
  const why = absence ?? (outcome ? null : 'the check was not run')
  if (why !== null) {
    return {
      ...proved,
      violations: 1,
      examples: [{ row: 0, key: '', why }],
      notCheckable: null,
      seconds: 0,
    }
  }
  const { violations = 0, examples = [], seconds = 0 } = outcome ?? {}
  return { ...proved, violations, examples, notCheckable: null, seconds }
}

/** How many rows each table must have at the least. */
function readMinimums(promises: readonly DataPromise[]): ReadonlyMap<string, number> {
  return new Map(
    promises.flatMap(({ table, claim }) =>
      claim.kind === 'row-count' ? [[table, claim.minimum] as const] : [],
    ),
  )
}

/** A file that is not there, or empty where rows were promised, keeps no promise of its table. */
function explainAbsence(
  { table, rows, problem }: LoadedTable,
  minimum: number,
  files: Readonly<Record<string, string>>,
): string | null {
  if (problem !== null) return problem
  return rows === 0 && minimum > 0
    ? `the file ${files[table]} has no rows, ${minimum} were promised`
    : null
}

function listNotes(
  { extraColumns, missingColumns }: LoadedTable,
  file: string,
): readonly Diagnostic[] {
  return [
    ...extraColumns.map((column) =>
      buildNote(
        'EXTRA_FILE_COLUMN',
        `The file "${file}" has a column "${column}" that the schema does not have.`,
        'It was passed over.',
      ),
    ),
    ...missingColumns.map((column) =>
      buildNote(
        'MISSING_FILE_COLUMN',
        `The file "${file}" has no column "${column}".`,
        'The checks that need it are broken.',
      ),
    ),
  ]
}
