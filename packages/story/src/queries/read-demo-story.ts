import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Telling } from './query.ts'
import type { QueryLine } from './read-query-lines.ts'

/** A golden query of a demo story. */
export interface ToldQuery extends QueryLine {
  readonly sequence: number
  readonly telling: Telling
}

/** Reads the golden queries of a `demo_story.json`, in the order of their sequence. */
export function readDemoStory({ name, text }: { readonly name: string; readonly text: string }): {
  readonly lines: readonly ToldQuery[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const start: Place = { file: name, line: 1, column: 1 }
  const parsed = parse(text, start)
  if ('fault' in parsed) return { lines: [], diagnostics: [parsed.fault] }
  const story = Object(parsed.value) as Given
  // some tools wrap the story in an object of its own
  const inner = Object(story['demo_story'] ?? story) as Given
  const list = inner['golden_queries']
  if (!Array.isArray(list)) {
    const message = `"${name}" has no list "golden_queries".`
    return { lines: [], diagnostics: [wrong(message, start)] }
  }
  const lines: ToldQuery[] = []
  const diagnostics: Diagnostic[] = []
  for (const [index, item] of list.entries()) {
    const place = findPlace(text, index, start)
    const read = readQuery(Object(item) as Given, index + 1, place)
    if ('code' in read) diagnostics.push(read)
    else lines.push(read)
  }
  const twins = lines.filter(
    ({ sequence }, index) => lines.findIndex((line) => line.sequence === sequence) < index,
  )
  diagnostics.push(
    ...twins.map(({ sequence, place }) =>
      wrong(`Two golden queries have the sequence ${sequence}.`, place),
    ),
  )
  return { lines: lines.toSorted((a, b) => a.sequence - b.sequence), diagnostics }
}

type Given = Readonly<Record<string, unknown>>

function parse(
  text: string,
  place: Place,
): { readonly value: unknown } | { readonly fault: Diagnostic } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { fault: wrong(`"${place.file}" is no JSON: ${reason}.`, place) }
  }
}

function readQuery(item: Given, place: number, at: Place): ToldQuery | Diagnostic {
  const sql = item['expected_sql']
  if (typeof sql !== 'string' || sql.trim() === '')
    return wrong(`Golden query ${place} has no "expected_sql".`, at)
  const given = item['sequence'] ?? place
  if (typeof given !== 'number' || !Number.isInteger(given) || given < 1)
    return wrong(`Golden query ${place} has the sequence ${JSON.stringify(given)}.`, at)
  const tables = item['tables_involved']
  return {
    id: readText(item, 'id') ?? `q${given}`,
    sequence: given,
    sql: sql.trim().replace(/;\s*$/, ''),
    dialect: readText(item, 'dialect') ?? 'bigquery',
    expect: readText(item, 'expect'),
    place: at,
    telling: {
      question: readText(item, 'question') ?? `Query ${given}`,
      complexity: readText(item, 'complexity'),
      tables: Array.isArray(tables) ? tables.filter((name) => typeof name === 'string') : [],
      businessValue: readText(item, 'business_value'),
      talkingPoint: readText(item, 'talking_point'),
      wowFactor: readText(item, 'wow_factor'),
    },
  }
}

function readText(item: Given, key: string): string | null {
  const value = item[key]
  return typeof value === 'string' && value !== '' ? value : null
}

/** The line of the query's own text, as near as can be told without a parser that keeps places. */
function findPlace(text: string, index: number, start: Place): Place {
  let at = -1
  for (let count = 0; count <= index; count += 1) {
    at = text.indexOf('"expected_sql"', at + 1)
    if (at < 0) return start
  }
  const before = text.slice(0, at).split('\n')
  return { ...start, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function wrong(message: string, place: Place): Diagnostic {
  const hint =
    'Each golden query has a sequence from 1 on and its SQL: see schemas/demo_story.schema.json.'
  return { code: 'DEMO_STORY_FAULT', severity: 'error', message, hint, place }
}
