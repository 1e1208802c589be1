import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCodes } from './helpers/find-codes.ts'
import { readSources, root, workspaces } from './helpers/workspaces.ts'

const sources = workspaces.flatMap((workspace) => readSources(workspace)).map(({ text }) => text)
const page = readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')
const sections = page.split(/^(?=#{2,} )/m).flatMap((section) => {
  const code = section.match(/^#+ `?([A-Z][A-Z0-9_]+)`?\n/)?.[1]
  return code === undefined ? [] : [{ code, text: section.replace(/^.*\n/, '').trim() }]
})
const headings = sections.map(({ code }) => code)

test('every code of the sources is a heading', () => {
  const missing = [...findCodes(sources)].filter((code) => !headings.includes(code))
  expect(missing.toSorted()).toEqual([])
})

test('every heading is a code of the sources', () => {
  const unused = headings.filter((code) => !sources.some((text) => text.includes(`'${code}'`)))
  expect(unused).toEqual([])
})

test('every heading stands once and says something', () => {
  expect(headings).toEqual([...new Set(headings)])
  expect(sections.filter(({ text }) => text.length < 20)).toEqual([])
})

test('codes are found however a source gives them', () => {
  const codes = findCodes([
    `add({ code: 'PLAIN', severity: 'error' })`,
    `add({ code: many ? 'ONE_WAY' : 'OTHER_WAY', message })`,
    `function fail(place: Place, code: string): Diagnostic { return { code, place } }`,
    `return fail(findPlace('NOT_A_CODE', 2), 'BY_FUNCTION')`,
    `const report = (code: string, message: string): void => faults.add({ code, message })`,
    `report(\n  'BY_ARROW',\n  "it isn't (a) 'NOT_THIS'",\n)`,
    `class Faults { #add(message: string, code: Code) {} go() { this.#add(\`a, (\`, 'BY_METHOD') } }`,
    `switch (node.kind) { case 'AEXPR_IN': }`,
  ])
  expect([...codes].toSorted()).toEqual(
    ['BY_ARROW', 'BY_FUNCTION', 'BY_METHOD', 'ONE_WAY', 'OTHER_WAY', 'PLAIN'].toSorted(),
  )
})
