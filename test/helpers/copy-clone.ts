import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root } from './workspaces.ts'

const leftOut = new Set(['node_modules', '.git', '.cache', 'runs', 'dist'])
// these point to the workspaces, by paths that lead to the copy's own when they are copied as links
const ours = new Set(['@worldloom', 'worldloom', '.bin', '.package-lock.json'])

/** Copies the clone, without what is installed, into a folder of its own where commands may write. */
export function copyFreshClone(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'worldloom-clone-')))
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) })
  return copy
}

/** The same after `npm ci`; what npm installed is shared with the clone. */
export function copyClone(): string {
  const copy = copyFreshClone()
  const modules = join(copy, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const installed = join(root, 'node_modules', name)
    if (ours.has(name)) {
      cpSync(installed, join(modules, name), { recursive: true, verbatimSymlinks: true })
    } else symlinkSync(installed, join(modules, name))
  }
  return copy
}
