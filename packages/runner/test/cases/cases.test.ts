import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileWorld, type World } from '../engine/support/compile-world.ts'
import { type Block, type Case, readCases } from './read-cases.ts'
import { buildShow } from './show-block.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'test', 'cases')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
const inputs = ['schema', 'rules', 'reference']
/** Set to write what is made into the pages instead of comparing it. */
const isUpdate = process.env['WORLDLOOM_UPDATE'] === '1'

describe.each(pages)('%s', (name) => {
  const path = join(folder, name)
  const changes: { readonly block: Block; readonly text: string }[] = []

  for (const example of readCases(path))
    test(example.title, async () => {
      const expected = example.blocks.filter(({ label }) => !inputs.includes(label))
      expect(expected).not.toEqual([])
      const mayFail = expected.some(({ label }) => label === 'diagnostics')
      const show = buildShow(await compileWorld(readWorld(example), { mayFail }))
      for (const block of expected) {
        const text = await show(block)
        if (isUpdate) changes.push({ block, text })
        else expect(text).toBe(block.text)
      }
    })

  afterAll(() => {
    if (changes.length > 0) writeFileSync(path, rewrite(readFileSync(path, 'utf8')))
  })

  function rewrite(page: string): string {
    return changes
      .toSorted((a, b) => b.block.start - a.block.start)
      .reduce((text, { block, text: made }) => {
        return text.slice(0, block.start) + made + text.slice(block.end)
      }, page)
  }
})

function readWorld({ title, blocks }: Case): World {
  const find = (label: string): string | undefined =>
    blocks.find((block) => block.label === label)?.text
  const schema = find('schema')
  if (schema === undefined) throw new Error(`The case "${title}" has no schema`)
  const [rules, reference] = [find('rules'), find('reference')]
  return {
    schema,
    ...(rules === undefined ? {} : { rules }),
    ...(reference === undefined ? {} : { reference }),
  }
}
