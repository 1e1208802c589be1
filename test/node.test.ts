import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runShell } from './helpers/run-shell.ts'
import { root } from './helpers/workspaces.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

test('npx and npm scripts run on the Node the project brings', () => {
  const { output } = runShell('npx --no-install node --version', root)
  expect(output.trim()).toMatch(/^v24\./)
})

test('the lock file holds Node for every platform', () => {
  const platforms = Object.entries(manifest.optionalDependencies)
  expect(platforms.length).toBeGreaterThan(0)
  for (const [name, version] of platforms) {
    expect(version).toMatch(/^24\./)
    expect(lock.packages[`node_modules/${name}`]).toMatchObject({ version, optional: true })
  }
})
