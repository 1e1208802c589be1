import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The address of node-llama-cpp's module, beside this program or beside where it is run; null where there is none. */
export function findLlama(folder: string = process.cwd()): string | null {
  for (const from of [import.meta.url, pathToFileURL(join(folder, 'worldloom.js')).href]) {
    try {
      return pathToFileURL(createRequire(from).resolve('node-llama-cpp')).href
    } catch {
      // it may be at the next place
    }
  }
  return null
}
