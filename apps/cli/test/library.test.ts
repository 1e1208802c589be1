import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../src/index.ts'

test('the reference lists every function of the library, and no other', () => {
  const page = readFileSync(
    new URL('../../../docs/reference/command-line.md', import.meta.url),
    'utf8',
  )
  const [, section = ''] = page.split('\n## As a library\n')
  const listed = [...section.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name)
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function')
  expect(listed.toSorted()).toEqual(functions.map(([name]) => name).toSorted())
})
