import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Suite } from './suite.ts'

/** Finds what `npm test` runs: types, lint, and each test project under its folder's name. */
export function findSuites(root: string): readonly Suite[] {
  return [
    {
      name: 'types',
      kind: 'program',
      command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
    },
    {
      name: 'lint',
      kind: 'program',
      command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
    },
    ...findProjects(root).map((name) => buildTestSuite(name)),
  ]
}

function findProjects(root: string): readonly string[] {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => join(root, parent, name))
      .filter((folder) => existsSync(join(folder, 'vitest.config.ts'))),
  )
  return [
    ...folders.map((folder) => basename(folder)),
    'bad-input',
    'bigquery',
    'docs',
    'prove',
    'prove-folder',
    'local',
    'repository',
  ]
}

function buildTestSuite(name: string): Suite {
  return {
    name,
    kind: 'tests',
    // vitest by itself leaves one core idle
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      name,
      '--maxWorkers=100%',
      '--allowOnly=false',
    ],
  }
}
