import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

/** The folder of the clone. */
export const root: string = join(import.meta.dirname, '..', '..')

export interface Workspace {
  /** The folder's name, by which ARCHITECTURE.md calls it. */
  readonly name: string
  readonly folder: string
  readonly packageName: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export interface Source {
  /** The path from the root of the clone. */
  readonly path: string
  readonly text: string
}

/** Every package and app of the clone. */
export const workspaces: readonly Workspace[] = ['packages', 'apps']
  .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map(readWorkspace)

/** Reads a workspace's sources; with `test` as the folder, its tests. */
export function readSources(workspace: Workspace, folder = 'src'): readonly Source[] {
  return globSync(`${folder}/**/*.ts`, { cwd: workspace.folder })
    .toSorted()
    .map((file) => join(workspace.folder, file))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }))
}

function readWorkspace(folder: string): Workspace {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    name: basename(folder),
    folder,
    packageName: manifest.name,
    dependencies: manifest.dependencies ?? {},
    devDependencies: manifest.devDependencies ?? {},
  }
}
