import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyClone } from './helpers/copy-clone.ts'
import { fetchNode22 } from './helpers/fetch-node.ts'
import { readBlocks } from './helpers/read-blocks.ts'
import { runCommand, runNpm } from './helpers/run-command.ts'
import { root } from './helpers/workspaces.ts'

const minutes = 60_000
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const manifest = JSON.parse(readFileSync(join(root, 'apps', 'cli', 'package.json'), 'utf8'))

/** The library as README shows it, on a schema of one table. */
const example =
  readBlocks(readFileSync(join(root, 'README.md'), 'utf8')).find(
    ({ language }) => language === 'ts',
  )?.text ?? ''
const schema = 'CREATE TABLE customers (id integer PRIMARY KEY, email text NOT NULL UNIQUE);\n'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-package-'))
let archive = ''

beforeAll(() => {
  const clone = copyClone()
  const options = ['pack', '-w', 'worldloom', '--pack-destination', folder] as const
  const packed = runNpm('npm', [...options], { folder: clone })
  const left = globSync('apps/cli/{dist,examples,README.md,LICENSE}', { cwd: clone })
  rmSync(clone, { recursive: true })
  expect(packed.status, packed.everything).toBe(0)
  expect(left).toEqual([])
  archive = join(folder, `worldloom-${manifest.version}.tgz`)
}, minutes)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  { version: '22', findNode: fetchNode22 },
  { version: '24', findNode: () => process.execPath },
])('the package on Node $version', ({ version, findNode }) => {
  const home = join(folder, version)
  let node = ''
  beforeAll(() => {
    node = findNode()
    mkdirSync(home)
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', archive] as const
    const installed = runNpm('npm', [...install], { folder: home, node })
    expect(installed.status, installed.everything).toBe(0)
  }, 2 * minutes)

  test('has its command', () => {
    const options = ['--no-install', 'worldloom', '--version'] as const
    const { status, output, everything } = runNpm('npx', [...options], { folder: home, node })
    expect(status, everything).toBe(0)
    expect(output.trim()).toBe(manifest.version)
    const { output: running } = runCommand({ command: ['node', '--version'], folder: home, node })
    expect(running).toMatch(new RegExp(`^v${version}\\.`))
  })

  test('has its library', () => {
    const script = `import { generateDatabase } from 'worldloom'; console.log(typeof generateDatabase)`
    const command = [node, '--input-type=module', '--eval', script] as const
    const { output, everything } = runCommand({ command: [...command], folder: home, node })
    expect(output.trim(), everything).toBe('function')
  })

  test(
    'has types, by which the example of README is right',
    () => {
      writeFileSync(join(home, 'example.mts'), example)
      const options = {
        module: 'nodenext',
        target: 'es2024',
        lib: ['es2024', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      }
      const config = { compilerOptions: options, files: ['example.mts'] }
      writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config))
      const command = [process.execPath, compiler, '-p', home] as const
      const { status, everything } = runCommand({ command: [...command], folder: home })
      expect(example).toContain(`from 'worldloom'`)
      expect(status, everything).toBe(0)
    },
    minutes,
  )

  test(
    'makes the database of that example',
    () => {
      writeFileSync(join(home, 'schema.sql'), schema)
      writeFileSync(join(home, 'example.mts'), example)
      const { status, everything } = runCommand({
        command: [node, 'example.mts'],
        folder: home,
        node,
      })
      expect(status, everything).toBe(0)
      expect(globSync('runs/*/outputs/customers.csv', { cwd: home })).toHaveLength(1)
    },
    minutes,
  )

  test(
    'holds the examples, and makes the demo of them',
    () => {
      const options = ['--no-install', 'worldloom', 'demo', '--json'] as const
      const { status, output, everything } = runNpm('npx', [...options], { folder: home, node })
      expect(status, everything).toBe(0)
      expect(JSON.parse(output)).toMatchObject({ ok: true, violations: 0 })
      expect(globSync('node_modules/worldloom/examples/*/*.sql', { cwd: home })).not.toEqual([])
    },
    minutes,
  )
})
