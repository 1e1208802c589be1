import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compileSchema } from '@worldloom/agents'
import { afterAll, expect, test } from 'vitest'
import { fetchLlama } from '../../../agents/test/support/fetch-llama.ts'
import { readUsers } from '../support/run-people.ts'

const minutes = 60_000
const example = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'tradeshow')
const child = join(import.meta.dirname, '..', 'support', 'run-child.ts')
const schema = JSON.parse(
  readFileSync(join(example, 'input', 'synthetic_user_schema.json'), 'utf8'),
)
const segments: readonly unknown[] = JSON.parse(
  readFileSync(join(example, 'input', 'segments.json'), 'utf8'),
)
const root = mkdtempSync(join(tmpdir(), 'worldloom-local-'))

afterAll(() => rmSync(root, { recursive: true }))

test(
  'a real small model writes ten people of the example’s schema by the full loop, and all are valid',
  async (context) => {
    const llama = fetchLlama()
    if (llama.missing !== null) return context.skip(llama.missing)
    // a model keeps one core at work: two of them write side by side
    const parts = [segments.slice(0, 3), segments.slice(3)]
    const outs = await Promise.all(parts.map((part, at) => writePeople(`${at}`, part, llama)))
    const users = outs.flatMap((out) => readUsers(out))
    expect(users).toHaveLength(10)
    const validate = compileSchema(schema)
    expect(users.flatMap((user) => validate(user))).toEqual([])
    for (const out of outs) {
      const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
      expect(report.calls.outputTokens).toBeGreaterThan(500)
    }
  },
  25 * minutes,
)

/** Two people for each of some segments of the example, in a process of its own; answers with the run's folder. */
async function writePeople(
  name: string,
  part: readonly unknown[],
  llama: { readonly file: string; readonly folder: string },
): Promise<string> {
  const place = join(root, name)
  const [folder, out, cacheDir] = [join(place, 'in'), join(place, 'out'), join(place, 'cache')]
  cpSync(example, folder, { recursive: true })
  writeFileSync(join(folder, 'input', 'segments.json'), JSON.stringify(part))
  const options = { folder, users: 2, out, cacheDir, model: `local:${llama.file}` }
  // node-llama-cpp is looked for where the program is run
  await promisify(execFile)(process.execPath, [child, JSON.stringify(options)], {
    cwd: llama.folder,
  })
  return out
}
