import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a moment of a run has come, by what stands in its folder. */
export type HasCome = (folder: string) => boolean

/** Once a file stands. */
export function has(path: string): HasCome {
  return (folder) => existsSync(join(folder, path))
}

/** Once so many files of rows stand. */
export function hasOutputs(count: number): HasCome {
  return (folder) =>
    existsSync(join(folder, 'outputs')) &&
    readdirSync(join(folder, 'outputs')).filter((name) => name.endsWith('.csv')).length >= count
}
