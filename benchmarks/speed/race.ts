import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from './run-child.ts'

type Run = (folder: string) => Measured

/** Lets runs take turns, each in an empty folder, and keeps the fastest of each: what counts is the ratio. */
export function race<Name extends string>(
  runs: { readonly [Key in Name]: Run },
  rounds: number,
): { readonly [Key in Name]: Measured } {
  const best = new Map<string, Measured>()
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries<Run>(runs)) {
      const folder = mkdtempSync(join(tmpdir(), 'worldloom-bench-'))
      try {
        const measured = run(folder)
        const before = best.get(name)
        if (!before || speedOf(measured) > speedOf(before)) best.set(name, measured)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  return Object.fromEntries(best) as { readonly [Key in Name]: Measured }
}

/** Rows a second until the files stand. */
export function speedOf({ rows, made }: Measured): number {
  return rows / made
}
