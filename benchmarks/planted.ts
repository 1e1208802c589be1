/**
 * Whether rows that answer golden queries look planted: writes, for the example and three golden sets, the rows
 * with what is free in each, has `planted/classify.py` tell them apart, and records how well it does in
 * `planted.md`. Python with scikit-learn goes by the name in PYTHON.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type StoryOptions, streamStory } from '@worldloom/story'

const corpus = process.env['WORLDLOOM_CORPUS']
if (!corpus) {
  console.log('Set WORLDLOOM_CORPUS to a folder of golden sets.')
  process.exit(2)
}
const golden = (name: string): StoryOptions => ({
  schema: join(corpus, 'golden', name, 'schema.sql'),
  queries: join(corpus, 'golden', name, 'queries.jsonl'),
})
const stories: readonly (readonly [string, StoryOptions])[] = [
  ['examples/story', { folder: join(import.meta.dirname, '..', 'examples', 'story') }],
  ...['tpch/tpch', 'bird_dev/student_club', 'job_light/imdb'].map(
    (name) => [name, golden(name)] as const,
  ),
]

interface Witness {
  readonly table: string
  readonly row: number
  readonly columns: readonly string[]
}

const lines: string[] = []
for (const [name, options] of stories) lines.push(JSON.stringify(await describe(name, options)))
const told = execFileSync(
  process.env['PYTHON'] ?? 'python3',
  [join(import.meta.dirname, 'planted', 'classify.py')],
  { input: lines.join('\n'), encoding: 'utf8', maxBuffer: 1e9 },
)
const results = told
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; rows: number; auc: number; tables: object })
for (const result of results) console.log(JSON.stringify(result))
const rows = results.map(({ name, rows, auc }) => `| ${name} | ${rows} | ${auc.toFixed(3)} |`)
writeFileSync(
  join(import.meta.dirname, 'planted.md'),
  `# Do rows that answer queries look planted?

Written by \`node benchmarks/planted.ts\`. A gradient-boosted classifier (scikit-learn) learns to tell witness rows from
rows of the background by the columns that no query decides and that follow from none it decides, keys apart, each witness row beside four of its
table with the same columns hidden; five folds. 0.5 is guessing; the goal is at most 0.6.

| story | witness rows | AUC |
| --- | ---: | ---: |
${rows.join('\n')}
`,
)

async function describe(name: string, options: StoryOptions): Promise<object> {
  const out = mkdtempSync(join(tmpdir(), 'worldloom-planted-'))
  try {
    const folder = join(out, 'run')
    const stream = streamStory({
      ...options,
      out: folder,
      now: '2026-11-21',
      seed: 1,
      format: 'parquet',
    })
    for (let step = await stream.next(); !step.done; ) step = await stream.next()
    const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
    const solving = read('traces/solving.json') as readonly {
      readonly witness: readonly Witness[]
    }[]
    const { tables } = read('ir/schema_ir.json') as { readonly tables: readonly Table[] }
    const made = read('ir/rules_ir.json') as MadeBy
    const report = read('report.json') as Report
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    const described: object[] = []
    for (const table of tables) {
      const files = report.tables.find((each) => each.name === table.id)?.files ?? []
      const path = files.find((file) => file.path.endsWith('.parquet'))?.path
      const witness = solving.flatMap((query) =>
        query.witness.filter((row) => row.table === table.id),
      )
      if (path === undefined || witness.length === 0) continue
      const reader = await connection.runAndReadAll(
        `SELECT COLUMNS(*)::VARCHAR FROM read_parquet('${join(folder, path)}')`,
      )
      const cells = reader.getRows() as (string | null)[][]
      described.push(describeTable(table, made.tables[table.id], witness, cells))
    }
    instance.closeSync()
    return { name, tables: described }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

interface Table {
  readonly id: string
  readonly columns: readonly { readonly name: string; readonly type: { readonly kind: string } }[]
  readonly primaryKey: { readonly columns: readonly string[] } | null
  readonly uniques: readonly { readonly columns: readonly string[] }[]
}

interface Report {
  readonly tables: readonly { readonly name: string; readonly files: readonly { path: string }[] }[]
}

/** How each column is made. */
interface MadeBy {
  readonly tables: Readonly<Record<string, MadeTable>>
}

interface MadeTable {
  readonly columns: Readonly<
    Record<string, { readonly generator: string; readonly expression: string }>
  >
}

function describeTable(
  table: Table,
  made: MadeTable | undefined,
  witness: readonly Witness[],
  rows: readonly (readonly (string | null)[])[],
): object {
  const keys = [table.primaryKey, ...table.uniques].flatMap((key) => key?.columns ?? [])
  const columns = table.columns.map(({ name, type }) => ({ name, kind: kindOf(type.kind) }))
  const decided = new Map<number, Set<string>>()
  for (const { row, columns: names } of witness)
    decided.set(row, new Set([...(decided.get(row) ?? []), ...names]))
  // the price of a line is its product's: who decides the one decides the other
  const follows = (name: string, names: ReadonlySet<string>): boolean => {
    const { generator = '', expression = '' } = made?.columns[name] ?? {}
    return (
      generator === 'derived' && (expression.match(/\w+/g) ?? []).some((word) => names.has(word))
    )
  }
  const free = (row: number): readonly string[] => {
    const names = decided.get(row) ?? new Set()
    return columns
      .map(({ name }) => name)
      .filter((name) => !keys.includes(name) && !names.has(name) && !follows(name, names))
  }
  const first = Math.min(...decided.keys())
  return {
    name: table.id,
    columns,
    rows: rows.map((cells, row) => ({
      // rows of the background that a query took are no witnesses of how rows are made
      isWitness: decided.has(row) && row >= first,
      free: free(row),
      cells,
    })),
  }
}

function kindOf(kind: string): 'number' | 'time' | 'text' {
  if (['integer', 'decimal', 'float'].includes(kind)) return 'number'
  return kind === 'date' || kind === 'timestamp' ? 'time' : 'text'
}
