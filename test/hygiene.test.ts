import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readSkips } from '../scripts/suites/read-skips.ts'
import { root } from './helpers/workspaces.ts'

const longest = 300
const files = listFiles().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
const code = files.filter(({ path }) => /\.(ts|js|mjs)$/.test(path))

test('no source is longer than 300 lines', () => {
  const long = code.filter(({ text }) => text.split('\n').length > longest + 1)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('a file with one export is named after it', () => {
  const strays = code
    .filter(({ path }) => /^(packages|apps)\/\w+\/src\//.test(path) && !path.endsWith('/index.ts'))
    .flatMap(({ path, text }) => {
      const exports = [...text.matchAll(/^export (?:async )?[a-z]+\*? (\w+)/gm)]
      const file = basename(path, '.ts').replaceAll('-', '').replace(/s$/, '')
      const [[, name = ''] = []] = exports
      return exports.length === 1 && !name.toLowerCase().includes(file) ? [`${path}: ${name}`] : []
    })
  expect(strays).toEqual([])
})

test('nothing is left for later, and no test is switched off or alone', () => {
  const words = /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b|\b(?:it|test|describe)\.(?:only|skip|todo)\(/
  expect(files.filter(({ text }) => words.test(text)).map(({ path }) => path)).toEqual([])
})

test('the lock file names no registry', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/)
})

test('docs/skips.md names files that exist, each with a reason', () => {
  const rows = readSkips(readFileSync(join(root, 'docs', 'skips.md'), 'utf8'))
  expect(rows.filter(({ file, why }) => why === '' || !existsSync(join(root, file)))).toEqual([])
})

/** The files of the repository that are text, new ones too. */
function listFiles(): readonly string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', list, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.(ts|js|mjs|json|md|sql|csv|ya?ml)$/.test(path))
    .filter((path) => path !== 'package-lock.json' && existsSync(join(root, path)))
}
