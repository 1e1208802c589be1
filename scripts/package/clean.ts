import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { copies, packageFolder } from './places.ts'

/** Takes away what packing made, so that a clone holds each file once. */
export function clean(): void {
  for (const name of ['dist', ...copies]) {
    rmSync(join(packageFolder, name), { recursive: true, force: true })
  }
}
