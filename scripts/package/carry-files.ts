import { readFileSync } from 'node:fs'
import { basename, extname, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Rolldown } from 'tsdown'
import { root } from './places.ts'

const reference = /new URL\(\s*'([^']+)'\s*,\s*import\.meta\.url\s*,?\s*\)/g

/**
 * Lets a source name a file beside it by `new URL('./file', import.meta.url)` and find it in the bundle as well.
 * A TypeScript file, which someone starts as a process or a worker, becomes an entry of its own; any other file is
 * copied; what lies under the clone's `examples/` or `schemas/` is found in the package's folder of that name.
 */
export function carryFiles(): Rolldown.Plugin {
  return {
    name: 'carry-files',
    transform(code, id) {
      if (!id.startsWith(root + sep) || id.includes('node_modules')) return null
      if (/import\.meta\.(dirname|filename|resolve)/.test(code)) {
        this.error(
          `${id}: name files by new URL('./file', import.meta.url), which the bundle follows`,
        )
      }
      return code.replaceAll(reference, (_, path: string) => {
        const target = new URL(path, pathToFileURL(id))
        return `new URL('${carry(this, fileURLToPath(target))}', import.meta.url)`
      })
    },
  }
}

/** Puts the file into the bundle and answers with its path from there; the bundle is one flat folder. */
function carry(context: Rolldown.PluginContext, file: string): string {
  const path = relative(root, file).split(sep).join('/')
  if (/^(examples|schemas)(\/|$)/.test(path)) return `../${path}${file.endsWith(sep) ? '/' : ''}`
  if (path === 'apps/cli/package.json') return '../package.json'
  const name = path
    .replace(/^(packages|apps)\//, '')
    .replace('/src/', '/')
    .replaceAll('/', '-')
  if (extname(file) !== '.ts') {
    context.emitFile({ type: 'asset', fileName: name, source: readFileSync(file) })
    return `./${name}`
  }
  const fileName = `${basename(name, '.ts')}.js`
  context.emitFile({ type: 'chunk', id: file, fileName, name: basename(fileName, '.js') })
  return `./${fileName}`
}
