import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogue } from '../../../src/infer/meanings/catalogue.ts'
import { printMeaningsPage } from './print-meanings-page.ts'

const page = join(import.meta.dirname, '../../../../../docs/reference/meanings.md')

// UPDATE_PAGES=1 writes the page anew
test('docs/reference/meanings.md holds the catalogue', () => {
  const expected = printMeaningsPage(catalogue)
  if (process.env['UPDATE_PAGES']) writeFileSync(page, expected)
  expect(readFileSync(page, 'utf8')).toBe(expected)
})
