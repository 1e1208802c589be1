import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readImports } from './helpers/read-imports.ts'
import { root } from './helpers/workspaces.ts'

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

test('ARCHITECTURE.md tells what is decided in each room that a pass stands in', () => {
  const passes = readFileSync(join(root, 'packages/engine/src/plan/passes.ts'), 'utf8')
  const rooms = readImports(passes).flatMap((name) => /^\.\/(\w+)\//.exec(name)?.[1] ?? [])
  const told = [...architecture.matchAll(/^\| `plan\/(\w+)` \|/gm)].map(([, room]) => room)
  expect(rooms.length).toBeGreaterThan(5)
  expect(told).toEqual(expect.arrayContaining([...new Set(rooms)]))
})
