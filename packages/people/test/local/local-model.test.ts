import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compileSchema } from '@worldloom/agents'
import { expect, test } from 'vitest'
import { fetchLlama } from '../../../agents/test/support/fetch-llama.ts'
import { readUsers } from '../support/run-people.ts'

const minutes = 60_000
const example = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'tradeshow')
const child = join(import.meta.dirname, '..', 'support', 'run-child.ts')

test(
  'a real small model writes ten people of the example’s schema by the full loop, and all are valid',
  async (context) => {
    const llama = fetchLlama()
    if (llama.missing !== null) return context.skip(llama.missing)
    const root = mkdtempSync(join(tmpdir(), 'worldloom-local-'))
    const [out, cacheDir] = [join(root, 'out'), join(root, 'cache')]
    const options = { folder: example, users: 2, out, cacheDir, model: `local:${llama.file}` }
    // node-llama-cpp is looked for where the program is run
    await promisify(execFile)(process.execPath, [child, JSON.stringify(options)], {
      cwd: llama.folder,
      // nothing else runs beside it
      env: { ...process.env, WORLDLOOM_LLAMA_THREADS: String(availableParallelism()) },
    })
    const users = readUsers(out)
    expect(users).toHaveLength(10)
    const schema = JSON.parse(
      readFileSync(join(example, 'input', 'synthetic_user_schema.json'), 'utf8'),
    )
    const validate = compileSchema(schema)
    expect(users.flatMap((user) => validate(user))).toEqual([])
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    expect(report.calls.outputTokens).toBeGreaterThan(1000)
    rmSync(root, { recursive: true })
  },
  25 * minutes,
)
