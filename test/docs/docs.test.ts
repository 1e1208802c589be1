import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyClone, copyFreshClone } from '../helpers/copy-clone.ts'
import { readBlocks } from '../helpers/read-blocks.ts'
import { runShell } from '../helpers/run-shell.ts'
import { root } from '../helpers/workspaces.ts'

const commands = ['README.md', ...globSync('docs/guides/*.md', { cwd: root }).toSorted()]
const pages = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md'], { cwd: root }).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))

describe.each(pages.filter(({ path }) => commands.includes(path)))('$path', ({ path, text }) => {
  const blocks = readBlocks(text)
  let clone = ''
  beforeAll(() => {
    // README promises its commands to one who has installed nothing
    clone = path === 'README.md' ? copyFreshClone() : copyClone()
  })
  afterAll(() => rmSync(clone, { recursive: true, force: true }))

  test('shows its commands in blocks that this test runs', () => {
    const others = blocks.filter(({ language }) => /^(?:bash|shell|console|zsh)$/.test(language))
    expect(others).toEqual([])
    expect(text).not.toMatch(/^(?:~~~|[ \t]+```)/m)
  })

  // the blocks of a page follow on one another, as a reader runs them
  for (const { line, text: script, notRun, exitCode, language } of blocks) {
    if (language !== 'sh' || notRun !== null) continue
    test(`line ${line}: ${script.split('\n')[0]}`, () => {
      const { status, everything } = runShell(script, clone)
      expect(status, everything).toBe(exitCode)
    }, 120_000)
  }
})

test.each(pages)('$path links to what is there', ({ path, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const files = links.filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
  const missing = files.filter(
    (link) => !existsSync(join(root, dirname(path), link.replace(/#.*/, ''))),
  )
  expect(missing).toEqual([])
})

test('a block carries the markers above it', () => {
  const page =
    'Text.\n\n<!-- not run: it asks the network -->\n```sh\nnpm i\n```\n\n```sh\nls\n```\n'
  expect(readBlocks(`${page}<!-- exits with 1 -->\n\`\`\`sh\nfalse\n\`\`\`\n`)).toEqual([
    { language: 'sh', line: 4, text: 'npm i\n', notRun: 'it asks the network', exitCode: 0 },
    { language: 'sh', line: 8, text: 'ls\n', notRun: null, exitCode: 0 },
    { language: 'sh', line: 12, text: 'false\n', notRun: null, exitCode: 1 },
  ])
})
