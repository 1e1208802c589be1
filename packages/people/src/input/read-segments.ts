import { buildFault, type Diagnostic, findNearest } from '@worldloom/diagnostics'
import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Config } from './config.ts'
import type { JsonFile } from './json-file.ts'
import { nameFile } from './name-file.ts'
import { readQuota } from './read-quota.ts'
import type { Quota, Segment } from './segment.ts'

type Path = readonly (string | number)[]

/**
 * Reads the segments: an array of segments or of texts, an object with such an array under `segments`, or
 * an object with a segment or a description under each name.
 */
export function readSegments(
  file: JsonFile,
  config: Config,
): { readonly segments: readonly Segment[]; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = []
  const addFault = (path: Path, code: string, message: string, hint: string): void => {
    faults.push(buildFault(code, message, hint, file.findPlace(path)))
  }
  const entries = listEntries(file.value)
  if (entries === null || entries.length === 0) {
    const shape = 'Write [{ "name": "…", "description": "…" }, …].'
    addFault([], 'SEGMENT_SHAPE', `The file "${file.name}" describes no segment.`, shape)
    return { segments: [], faults }
  }
  const segments = entries.flatMap((entry) => readSegment(entry, config, addFault))
  noteClashes(segments, addFault)
  noteUnknown(segments, config, faults)
  return { segments: segments.map(({ segment }) => segment), faults }
}

interface Entry {
  /** The key it stands under, or null in an array. */
  readonly key: string | null
  readonly value: Json
  readonly path: Path
}

interface Placed {
  readonly segment: Segment
  readonly path: Path
}

type AddFault = (path: Path, code: string, message: string, hint: string) => void

function listEntries(value: Json): readonly Entry[] | null {
  if (Array.isArray(value))
    return value.map((inner, at) => ({ key: null, value: inner, path: [at] }))
  if (!isObject(value)) return null
  const list = ['segments', 'market_segments', 'marketSegments'].find((key) => key in value)
  const inner = list === undefined ? undefined : value[list]
  if (list !== undefined && inner !== undefined && (Array.isArray(inner) || isObject(inner))) {
    return listEntries(inner)?.map((entry) => ({ ...entry, path: [list, ...entry.path] })) ?? null
  }
  // one segment alone
  if (typeof value['name'] === 'string' && typeof value['description'] === 'string') {
    return [{ key: null, value, path: [] }]
  }
  return Object.entries(value).map(([key, entry]) => ({ key, value: entry, path: [key] }))
}

function readSegment(
  { key, value, path }: Entry,
  config: Config,
  addFault: AddFault,
): readonly Placed[] {
  if (typeof value === 'string' && value.trim() !== '') {
    const fields = { name: key ?? value, description: value }
    return [{ segment: build(fields, [], {}, config), path }]
  }
  if (!isObject(value)) {
    const hint = 'Give it a name and a description.'
    addFault(path, 'SEGMENT_SHAPE', `Segment ${key ?? Number(path.at(-1)) + 1} is no object.`, hint)
    return []
  }
  const name =
    findText(value, ['name', 'segment', 'segment_name', 'segmentName', 'title', 'id']) ?? key
  if (name === null) {
    addFault(
      path,
      'SEGMENT_SHAPE',
      `Segment ${Number(path.at(-1)) + 1} has no name.`,
      'Add "name": "…".',
    )
    return []
  }
  const users = value['users'] ?? value['count'] ?? null
  if (users !== null && !(Number.isInteger(users) && Number(users) >= 0)) {
    addFault(
      [...path, 'users'],
      'SEGMENT_VALUE',
      `The segment "${name}" wants no whole number of users.`,
      'Write a whole number such as 50.',
    )
  }
  const quotas = readQuotas(name, value['quotas'] ?? {}, [...path, 'quotas'], addFault)
  const description = findText(value, ['description', 'desc', 'summary', 'profile']) ?? name
  const locale = findText(value, ['locale'])
  const rest = Object.entries(value).filter(([field]) => !known.has(field))
  const fields = {
    name,
    description,
    users: Number.isInteger(users) ? Number(users) : null,
    locale,
  }
  return [{ segment: build(fields, quotas, Object.fromEntries(rest), config), path }]
}

const known = new Set([
  'name',
  'description',
  'desc',
  'summary',
  'users',
  'count',
  'quotas',
  'locale',
])

function build(
  fields: {
    readonly name: string
    readonly description: string
    readonly users?: number | null
    readonly locale?: string | null
  },
  quotas: readonly Quota[],
  more: JsonObject,
  config: Config,
): Segment {
  const { name, description } = fields
  return {
    name,
    fileName: nameFile(name),
    description,
    users: fields.users ?? config.users[name] ?? config.usersPerSegment,
    locale: fields.locale ?? config.locale,
    quotas,
    more,
  }
}

function readQuotas(name: string, value: Json, path: Path, addFault: AddFault): readonly Quota[] {
  if (!isObject(value)) {
    const hint = 'Write "quotas": { "gender": { "female": 60, "male": 40 }, "age": "25-40" }.'
    addFault(path, 'SEGMENT_QUOTA', `The quotas of the segment "${name}" are no object.`, hint)
    return []
  }
  return Object.entries(value).flatMap(([fact, wanted]) => {
    const quota = readQuota(fact, wanted, [...path, fact])
    if (quota) return [quota]
    const hint =
      'Write shares { "a": 60, "b": 40 }, a range { "min": 25, "max": 40 }, or a list of values.'
    addFault(
      [...path, fact],
      'SEGMENT_QUOTA',
      `The quota "${fact}" of the segment "${name}" cannot be read.`,
      hint,
    )
    return []
  })
}

function noteClashes(segments: readonly Placed[], addFault: AddFault): void {
  const first = new Map<string, string>()
  for (const { segment, path } of segments) {
    const { name, fileName } = segment
    const other = first.get(fileName)
    if (other === undefined) first.set(fileName, name)
    else {
      const file = `synthetic_users_segment_${fileName}.json`
      const message = `The segments "${other}" and "${name}" would both be written to "${file}".`
      addFault(path, 'SEGMENT_FILE_TAKEN', message, 'Give one of them another name.')
    }
  }
}

/** Numbers of people for segments that are not there. */
function noteUnknown(segments: readonly Placed[], config: Config, faults: Diagnostic[]): void {
  const names = segments.map(({ segment }) => segment.name)
  for (const name of Object.keys(config.users).filter((wanted) => !names.includes(wanted))) {
    const near = findNearest(name, names)
    const hint = near ? `Did you mean "${near}"?` : `The segments are ${names.join(', ')}.`
    const message = `The configuration counts users of "${name}", which is no segment.`
    faults.push(buildFault('UNKNOWN_SEGMENT', message, hint))
  }
}

function findText(value: JsonObject, keys: readonly string[]): string | null {
  const found = keys
    .map((key) => value[key])
    .find((text) => typeof text === 'string' && text.trim())
  return typeof found === 'string' ? found : null
}
