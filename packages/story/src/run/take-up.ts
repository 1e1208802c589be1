import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Job, readRunFile } from '@worldloom/database/steps'

/**
 * The job in the folder that the same command chose before, where that run was stopped; else as it is. A story is solved as
 * a whole, so no file that stands there is kept.
 */
export async function takeUp(job: Job): Promise<Job> {
  const { place, request, loaded } = job
  if (place.kind !== 'chosen' || existsSync(join(place.path, 'report.json'))) return job
  const { run } = await readRunFile(place.path)
  const isSame =
    run?.job === job.job &&
    JSON.stringify(run.request) === JSON.stringify(request) &&
    run.loaded.diagnostics.length === 0 &&
    listTexts(run.loaded) === listTexts(loaded)
  if (!isSame) return job
  const outputs = join(place.path, 'outputs')
  for (const name of await readdir(outputs).catch(() => []))
    await rm(join(outputs, name), { recursive: true })
  return { ...job, place: { kind: 'standing', path: place.path } }
}

function listTexts({ files }: Job['loaded']): string {
  return JSON.stringify(
    Object.values(files)
      .flat()
      .map(({ name, text }) => [name, text]),
  )
}
