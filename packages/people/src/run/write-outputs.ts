import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeWhole } from '@worldloom/job'
import type { Json } from '../json.ts'
import type { PeoplePlan } from '../plan/plan-people.ts'
import { nameOutput, type Rejected, rejectedFile } from './rejected.ts'

/** A file of the outputs. */
export interface OutputFile {
  readonly segment: string | null
  /** From the run's folder. */
  readonly path: string
  readonly users: number
  readonly bytes: number
  readonly sha256: string
}

/** Writes a file for each segment, and one for those who were given up, where there are any. */
export async function writeOutputs(
  folder: string,
  plan: PeoplePlan,
  users: ReadonlyMap<number, Json>,
  rejected: readonly Rejected[],
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = []
  for (const { segment } of plan.segments) {
    const own = plan.people.filter((person) => person.segment.segment === segment)
    const list = own.flatMap(({ number }) => users.get(number) ?? [])
    files.push(await writeList(folder, segment.name, nameOutput(segment.fileName), list))
  }
  if (rejected.length > 0) files.push(await writeList(folder, null, rejectedFile, rejected))
  else await rm(join(folder, 'output', rejectedFile), { force: true })
  return files
}

async function writeList(
  folder: string,
  segment: string | null,
  name: string,
  list: readonly unknown[],
): Promise<OutputFile> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`)
  await writeWhole(join(folder, 'output', name), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { segment, path: `output/${name}`, users: list.length, bytes: bytes.length, sha256 }
}

/** Copies files of the run to where the document looks for them: beside the inputs. */
export async function copyBeside(
  folder: string,
  paths: readonly string[],
  target: string,
): Promise<void> {
  await mkdir(target, { recursive: true })
  for (const path of paths) await copyFile(join(folder, path), join(target, basename(path)))
}

/** The closed traces of a run, from its folder. */
export async function listTraces(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'logs'))
  return names.filter((name) => /^trace_.*\.json$/.test(name)).map((name) => `logs/${name}`)
}
