import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Runs on the machine's own Node, before anything is installed: plain JavaScript and nothing but Node.

/** The folder of the clone. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs what the lock file names, unless it already stands there, and answers with the Node to go on with:
 * the one the project pins, or this one where no package of it exists for the platform.
 *
 * @returns {{ node: string, environment: NodeJS.ProcessEnv }}
 */
export function setUp() {
  if (!isInstalled()) install()
  const binaries = join(root, 'node_modules', '.bin')
  const pinned = join(binaries, 'node')
  const path = [binaries, process.env['PATH']].join(delimiter)
  return {
    node: existsSync(pinned) ? pinned : process.execPath,
    environment: { ...process.env, PATH: path },
  }
}

/** Whether node_modules holds every package of the lock file in its version; npm records what it installed. */
function isInstalled() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (installed === null) return false
  const locked = readPackages(join(root, 'package-lock.json')) ?? {}
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    // a package for another platform is in the lock and never installed
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && sameBinaries(found.bin, wanted.bin)
  })
}

function sameBinaries(first, second) {
  return JSON.stringify(first ?? {}) === JSON.stringify(second ?? {})
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function install() {
  console.error('Installing what package-lock.json names (npm ci) …')
  const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // under npm its own program is named here; called bare, npm is found on the path
  const npm = process.env['npm_execpath']
  const result = npm
    ? spawnSync(process.execPath, [npm, ...arguments_], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', arguments_, {
        cwd: root,
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      })
  if (result.status === 0) return
  console.error('npm ci failed: nothing was run.')
  process.exit(1)
}
