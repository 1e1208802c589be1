import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findSchemaFaults, typeNames } from '@worldloom/agents'
import { buildFault, type Diagnostic, findNearest, isDiagnostic } from '@worldloom/diagnostics'
import { isObject } from '../json.ts'
import { readPointer } from '../pointer.ts'
import type { Schema } from '../schema/schema.ts'
import { type Config, defaultConfig } from './config.ts'
import { type JsonFile, parseJsonFile, readJsonFile } from './json-file.ts'
import { readConfig } from './read-config.ts'
import { readSegments } from './read-segments.ts'
import type { Segment } from './segment.ts'

/** Everything the job reads. */
export interface Inputs {
  readonly config: Config
  readonly segments: readonly Segment[]
  readonly schema: Schema
  readonly files: {
    readonly config: JsonFile
    readonly segments: JsonFile
    readonly schema: JsonFile
  }
}

/** What options and settings say instead of `config.json`. */
export type ConfigChanges = Partial<Config>

/** Loads the inputs of a folder; every fault is reported, not only the first. */
export async function loadInputs(
  folder: string,
  changes: ConfigChanges,
): Promise<Inputs | readonly Diagnostic[]> {
  const loaded = await readConfigFile(folder)
  if (isDiagnostic(loaded)) return [loaded]
  const read = readConfig(loaded)
  const faults: Diagnostic[] = [...read.faults]
  const config = { ...read.config, ...changes }
  const [segmentFile, schemaFile] = await Promise.all([
    readJsonFile(join(folder, config.paths.segments), config.paths.segments),
    readJsonFile(join(folder, config.paths.schema), config.paths.schema),
  ])
  let segments: readonly Segment[] = []
  if (isDiagnostic(segmentFile)) faults.push(segmentFile)
  else {
    const found = readSegments(segmentFile, config)
    segments = found.segments
    faults.push(...found.faults)
  }
  if (isDiagnostic(schemaFile)) return [...faults, schemaFile]
  const schema = schemaFile.value
  if (!isObject(schema) && typeof schema !== 'boolean') {
    const message = `The file "${schemaFile.name}" holds no JSON Schema.`
    faults.push(
      buildFault('USER_SCHEMA', message, 'A schema is an object.', schemaFile.findPlace([])),
    )
    return faults
  }
  faults.push(...readSchemaFaults(schemaFile))
  if (faults.length > 0 || isDiagnostic(segmentFile)) return faults
  const files = { config: loaded, segments: segmentFile, schema: schemaFile }
  return { config, segments, schema, files }
}

/** What no user could be held to: a pattern that is none, a reference that leads nowhere, an unknown type. */
function readSchemaFaults({ name, value, findPlace }: JsonFile): readonly Diagnostic[] {
  return findSchemaFaults(value).map(({ message, place, word }) => {
    const near = word === undefined ? null : findNearest(word, typeNames)
    const hint = near
      ? `Did you mean "${near}"?`
      : 'Mend it there; a reference may lead to any part of this file, and to no other one.'
    return buildFault(
      'USER_SCHEMA',
      `In "${name}": ${message}`,
      hint,
      findPlace(readPointer(place)),
    )
  })
}

/** `config.json`; without one the document's own names hold, where the files stand there. */
async function readConfigFile(folder: string): Promise<JsonFile | Diagnostic> {
  const found = await readJsonFile(join(folder, 'config.json'), 'config.json')
  if (!isDiagnostic(found) || found.code !== 'MISSING_FILE') return found
  const names = await readdir(join(folder, 'input')).catch((): string[] => [])
  if (!names.includes(basename(defaultConfig.paths.segments))) return found
  return parseJsonFile(new TextEncoder().encode('{}\n'), 'config.json')
}
