import { buildFault, type Diagnostic, findNearest } from '@worldloom/diagnostics'
import { isObject, type Json, type JsonObject, splitWords } from '../json.ts'
import { type Config, defaultConfig } from './config.ts'
import type { JsonFile } from './json-file.ts'

const keys = {
  paths: ['paths', 'folders'],
  usersPerSegment: ['users per segment', 'users', 'user count', 'people per segment', 'count'],
  model: ['model', 'llm model'],
  baseUrl: ['base url'],
  seed: ['seed', 'random seed'],
  concurrency: ['concurrency', 'max concurrency'],
  tries: ['tries', 'max tries', 'max attempts', 'max retries'],
  reviewer: ['reviewer'],
  locale: ['locale'],
  now: ['now'],
} as const

const pathKeys = {
  segments: ['segments', 'segments file', 'segments path', 'market segments'],
  schema: ['schema', 'schema file', 'schema path', 'synthetic user schema', 'user schema'],
  output: ['output', 'output folder', 'output dir', 'output path', 'outputs'],
  logs: ['logs', 'logs folder', 'logs dir', 'log dir', 'logs path'],
} as const

/** Reads `config.json`: every key is known by its words, so `usersPerSegment` may be `users_per_segment`. */
export function readConfig(file: JsonFile): {
  readonly config: Config
  readonly faults: readonly Diagnostic[]
} {
  const faults: Diagnostic[] = []
  if (!isObject(file.value)) {
    const message = 'The configuration is no object.'
    faults.push(buildFault('CONFIG_VALUE', message, 'Write { … }.', file.findPlace([])))
    return { config: defaultConfig, faults }
  }
  const found = sortKeys(file, file.value, [], { ...keys, ...pathKeys }, faults)
  const within = found.get('paths')
  const inner =
    within && isObject(within.value)
      ? sortKeys(file, within.value, within.path, pathKeys, faults)
      : new Map<string, Entry>()
  const read = new Reader(file, new Map([...found, ...inner]), faults)
  const users = found.get('usersPerSegment')
  const config: Config = {
    paths: {
      segments: read.text('segments') ?? defaultConfig.paths.segments,
      schema: read.text('schema') ?? defaultConfig.paths.schema,
      output: read.text('output') ?? defaultConfig.paths.output,
      logs: read.text('logs') ?? defaultConfig.paths.logs,
    },
    usersPerSegment:
      (isObject(users?.value) ? null : read.whole('usersPerSegment', 1, 1_000_000)) ??
      defaultConfig.usersPerSegment,
    users: isObject(users?.value) ? read.counts('usersPerSegment', users.value) : {},
    model: read.text('model'),
    baseUrl: read.text('baseUrl'),
    seed: read.whole('seed', 0, Number.MAX_SAFE_INTEGER) ?? defaultConfig.seed,
    concurrency: read.whole('concurrency', 1, 1024),
    tries: read.whole('tries', 1, 20) ?? defaultConfig.tries,
    reviewer: read.choice('reviewer', ['rules', 'model', 'both']) ?? defaultConfig.reviewer,
    locale: read.text('locale'),
    now: read.instant('now') ?? defaultConfig.now,
  }
  return { config, faults }
}

interface Entry {
  readonly value: Json
  readonly path: readonly string[]
}

/** The entries by the names we give them; what is not known is a fault with the nearest right name. */
function sortKeys(
  file: JsonFile,
  value: JsonObject,
  path: readonly string[],
  known: Readonly<Record<string, readonly string[]>>,
  faults: Diagnostic[],
): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$schema' || key.startsWith('//')) continue
    const words = splitWords(key).join(' ')
    const name = Object.entries(known).find(([, spellings]) => spellings.includes(words))?.[0]
    if (name !== undefined) {
      found.set(name, { value: inner, path: [...path, key] })
      continue
    }
    const near = findNearest(key, Object.keys(known))
    const hint = near ? `Did you mean "${near}"?` : `Its keys are ${Object.keys(known).join(', ')}.`
    const message = `The configuration has no key "${key}".`
    faults.push(buildFault('UNKNOWN_CONFIG_KEY', message, hint, file.findPlace([...path, key])))
  }
  return found
}

class Reader {
  readonly #file: JsonFile
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #faults: Diagnostic[]

  constructor(file: JsonFile, entries: ReadonlyMap<string, Entry>, faults: Diagnostic[]) {
    this.#file = file
    this.#entries = entries
    this.#faults = faults
  }

  text(key: string): string | null {
    return this.#read(key, 'a text that is not empty', (value) =>
      typeof value === 'string' && value.trim() !== '' ? value : null,
    )
  }

  whole(key: string, least: number, most: number): number | null {
    return this.#read(key, `a whole number from ${least} to ${most}`, (value) =>
      isWhole(value, least, most) ? value : null,
    )
  }

  choice<Value extends string>(key: string, values: readonly Value[]): Value | null {
    return this.#read(
      key,
      `one of ${values.join(', ')}`,
      (value) => values.find((known) => known === value) ?? null,
    )
  }

  instant(key: string): string | null {
    return this.#read(key, 'an instant such as 2026-01-01 or 2026-01-01T09:30:00Z', (value) => {
      const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
      return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z')
    })
  }

  counts(key: string, value: JsonObject): Readonly<Record<string, number>> {
    const entries = Object.entries(value).flatMap(([name, count]) => {
      if (isWhole(count, 0, 1_000_000)) return [[name, count] as const]
      this.#fail(key, [...(this.#entries.get(key)?.path ?? []), name], 'a whole number from 0')
      return []
    })
    return Object.fromEntries(entries)
  }

  #read<Value>(key: string, wanted: string, parse: (value: Json) => Value | null): Value | null {
    const entry = this.#entries.get(key)
    if (entry === undefined || entry.value === null) return null
    const value = parse(entry.value)
    if (value === null) this.#fail(key, entry.path, wanted)
    return value
  }

  #fail(key: string, path: readonly string[], wanted: string): void {
    const message = `"${path.join('.')}" (${key}) is not ${wanted}.`
    this.#faults.push(
      buildFault('CONFIG_VALUE', message, `Give ${wanted}.`, this.#file.findPlace(path)),
    )
  }
}

function isWhole(value: Json, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
