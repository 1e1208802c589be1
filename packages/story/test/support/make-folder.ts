import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder for a test. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'worldloom-story-'))
}
