import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const version = '2025.09.1'
const root = join(import.meta.dirname, '..', '..', '..', '..', '..')
const folder = join(root, '.cache', `zetasql-${version}`)
const pom = join(import.meta.dirname, '..', 'zetasql', 'pom.xml')

/** Where the evaluator's libraries lie, or why they cannot be had. */
export type Zetasql =
  | { readonly libraries: string; readonly missing: null }
  | { readonly libraries: null; readonly missing: string }

/** Finds Google's evaluator of BigQuery's dialect, and fetches it into the cache the first time. */
export function fetchZetasql(): Zetasql {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return skip('ZetaSQL is published for Linux on x64 alone')
  if (!answers('java', '-version')) return skip('there is no java')
  const libraries = join(folder, 'lib')
  if (existsSync(libraries)) return { libraries, missing: null }
  if (!answers('mvn', '-version')) return skip('there is no mvn to fetch ZetaSQL with')
  const part = join(folder, `part-${process.pid}`)
  mkdirSync(part, { recursive: true })
  const options = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies']
  try {
    execFileSync('mvn', [...options, `-DoutputDirectory=${part}`], { cwd: part, stdio: 'pipe' })
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    return skip(`mvn could not fetch ZetaSQL: ${String(error).split('\n')[0]}`)
  }
  // it holds the same classes as the full protobuf, which they would stand in front of
  for (const name of readdirSync(part).filter((file) => file.startsWith('protobuf-javalite')))
    rmSync(join(part, name))
  if (existsSync(libraries)) rmSync(part, { recursive: true, force: true })
  else renameSync(part, libraries)
  return { libraries, missing: null }
}

function skip(missing: string): Zetasql {
  return { libraries: null, missing }
}

function answers(program: string, option: string): boolean {
  try {
    execFileSync(program, [option], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
