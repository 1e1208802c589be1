import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './helpers/run-command.ts'
import { root } from './helpers/workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-fault-server-'))
const price = { input: 0.5, output: 1.5 }
writeFileSync(
  join(folder, 'worldloom.config.json'),
  // an answer that never comes is waited for no longer
  JSON.stringify({ prices: { 'openai-compatible:test': price }, seconds: 3 }),
)
afterAll(() => rmSync(folder, { recursive: true }))

interface Calls {
  readonly made: number
  readonly failed: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly dollars: number
}

/** Runs one of the commands that the server prints, as a reader would, and ends the server. */
async function runAgainst(
  command: 'people' | 'demo',
  more: string,
): Promise<{ readonly calls: Calls; readonly seen: string }> {
  const server = spawn(process.execPath, [join(root, 'scripts/fault-server.ts')])
  let seen = ''
  server.stdout.on('data', (data) => {
    seen += data
  })
  while (!/Ctrl-C/.test(seen)) await once(server.stdout, 'data')
  const [, printed = ''] = seen.match(new RegExp(`worldloom (${command} .*) --out`)) ?? []
  const program = join(root, 'apps/cli/bin/worldloom.js')
  const words = printed.replace('examples/', `${root}/examples/`).split(' ')
  const out = join(folder, command)
  const ended = runCommand({
    command: [process.execPath, program, ...words, ...more.split(' '), '--out', out],
    folder,
  })
  expect(ended.status, ended.everything).toBe(0)
  server.kill('SIGINT')
  await once(server, 'close')
  const { calls } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as { calls: Calls }
  return { calls, seen }
}

function sayTotals({ made, failed, inputTokens, outputTokens, dollars }: Calls): readonly string[] {
  return [
    `\n${made + failed} requests, `,
    `${inputTokens} tokens in, ${outputTokens} out: $${dollars.toFixed(4)} `,
  ]
}

test('people made by hand against the server that fails have its totals', async () => {
  const { calls, seen } = await runAgainst('people', '--users 6')
  expect(calls.failed).toBeGreaterThan(3)
  for (const said of sayTotals(calls)) expect(seen).toContain(said)
}, 120_000)

test('so has the demo shop', async () => {
  const { calls, seen } = await runAgainst(
    'demo',
    '--users 60 --products 80 --orders 100 --reviews 90',
  )
  expect(calls.failed).toBeGreaterThan(1)
  for (const said of sayTotals(calls)) expect(seen).toContain(said)
}, 120_000)
