import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { buildFault } from '@worldloom/diagnostics'
import { compareVersions } from './compare-versions.ts'
import { type Loader, noteMissing } from './load-file.ts'

/**
 * The file itself, or those of a folder in the order of their names; where it holds none, those of the
 * folders in it, as tools for migrations write them.
 */
export async function listFiles(
  loader: Loader,
  path: string,
  extensions: readonly string[],
): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const isMeant = (name: string): boolean =>
      extensions.includes(extname(name).toLowerCase()) && !isUndo(name)
    const own = (await readdir(path)).filter(isMeant)
    const names = own.length > 0 ? own : (await readdir(path, { recursive: true })).filter(isMeant)
    if (names.length > 0) return names.toSorted(compareVersions).map((name) => join(path, name))
    const message = `The folder "${path}" holds no ${extensions.join(' or ')} file.`
    loader.diagnostics.push(buildFault('MISSING_FILE', message, 'Check the path.'))
  } catch (error) {
    loader.diagnostics.push(noteMissing(path, error))
  }
  return []
}

/** The way back of a migration, which stands beside the way there: `down.sql`, `1_shop.down.sql`, Flyway's `U1__shop.sql`. */
function isUndo(name: string): boolean {
  return /(?:^|[/\\.])down\.sql$|(?:^|[/\\])U\d[\d._]*__[^/\\]*\.sql$/.test(name)
}
