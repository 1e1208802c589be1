import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArrows } from './helpers/read-arrows.ts'
import { packageOf, readImports, withoutComments } from './helpers/read-imports.ts'
import { readSources, root, type Workspace, workspaces } from './helpers/workspaces.ts'

const arrows = readArrows(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
const byPackageName = new Map(workspaces.map((workspace) => [workspace.packageName, workspace]))

test('every workspace has its arrow, and every arrow its workspaces', () => {
  const names = workspaces.map((workspace) => workspace.name).toSorted()
  expect([...arrows.keys()].toSorted()).toEqual(names)
  expect(names).toEqual(expect.arrayContaining([...arrows.values()].flat()))
})

describe.each(workspaces)('$name', (workspace) => {
  const declared = { ...workspace.dependencies, ...workspace.devDependencies }
  const allowed = arrows.get(workspace.name) ?? []

  test('imports along its arrows', () => {
    const imported = findImports(workspace).flatMap(({ name }) => byPackageName.get(name) ?? [])
    expect(allowed).toEqual(expect.arrayContaining(imported.map((target) => target.name)))
  })

  test('declares along its arrows', () => {
    const targets = Object.keys(declared).flatMap((name) => byPackageName.get(name) ?? [])
    expect(allowed).toEqual(expect.arrayContaining(targets.map((target) => target.name)))
  })

  test('declares each package it imports', () => {
    const undeclared = findImports(workspace).filter(({ name }) => declared[name] === undefined)
    expect(undeclared).toEqual([])
  })

  test('imports each package it declares', () => {
    const needed = Object.keys(workspace.dependencies).filter((name) => !isCarried(workspace, name))
    const imported = new Set(findImports(workspace).map(({ name }) => name))
    expect(needed.filter((name) => !imported.has(name))).toEqual([])
    const development = Object.keys(workspace.devDependencies)
    const tested = new Set(findImports(workspace, 'test').map(({ name }) => name))
    expect(development.filter((name) => !imported.has(name) && !tested.has(name))).toEqual([])
  })

  test('pins each package it declares to one version', () => {
    expect(Object.values(declared).filter((version) => !/^\d/.test(version))).toEqual([])
  })

  test('reaches no file of another workspace by its path', () => {
    const paths = readSources(workspace).flatMap(({ path, text }) =>
      readImports(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(root, dirname(path), name)),
    )
    const outside = paths.filter((path) => relative(workspace.folder, path).startsWith('..'))
    expect(outside).toEqual([])
  })
})

describe.each(
  workspaces.filter(({ name }) => ['diagnostics', 'engine', 'language'].includes(name)),
)('$name is pure', (workspace) => {
  test('it imports nothing of Node', () => {
    const builtins = readSources(workspace).flatMap(({ path, text }) =>
      readImports(text)
        .filter((name) => isBuiltin(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(builtins).toEqual([])
  })

  test('it reads no clock, no chance, no network and nothing of the process', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bprocess\.(?:env|argv|cwd|exit|hrtime|memoryUsage|on|pid|platform|std\w+)\b|\bfetch\(/
    const found = readSources(workspace).flatMap(({ path, text }) => {
      const match = withoutComments(text).match(impure)
      return match ? [`${path}: ${match[0]}`] : []
    })
    expect(found).toEqual([])
  })
})

test('the published package depends on what its workspaces import, in the same versions', () => {
  const cli = workspaces.find(({ packageName }) => packageName === 'worldloom')
  const theirs = workspaces
    .filter((workspace) => workspace !== cli)
    .flatMap(({ dependencies }) => Object.entries(dependencies))
    .filter(([name]) => !byPackageName.has(name))
  expect(cli?.dependencies).toMatchObject(Object.fromEntries(theirs))
  // a consumer's npm would look for the workspaces in the registry
  expect(Object.keys(cli?.dependencies ?? {}).filter((name) => byPackageName.has(name))).toEqual([])
})

/** The packages a workspace imports, ours and others', each with the file that does. */
function findImports(
  workspace: Workspace,
  folder = 'src',
): readonly { readonly name: string; readonly path: string }[] {
  return readSources(workspace, folder).flatMap(({ path, text }) =>
    readImports(text)
      .filter((name) => !name.startsWith('.') && !isBuiltin(name))
      .map((name) => ({ name: packageOf(name), path })),
  )
}

/** The published package declares what the workspaces bundled into it import. */
function isCarried(workspace: Workspace, name: string): boolean {
  if (workspace.packageName !== 'worldloom') return false
  return workspaces.some((other) => other !== workspace && other.dependencies[name] !== undefined)
}
