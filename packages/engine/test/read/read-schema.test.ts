import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { readSchema } from '../../src/read/read-schema.ts'
import { printDiagnostics, printTables } from '../support/print-schema.ts'
import { type Block, findBlock, readCases } from '../support/read-cases.ts'

/** With WORLDLOOM_REWRITE=1 the expected blocks are written anew instead of compared. */
const isRewriting = process.env['WORLDLOOM_REWRITE'] === '1'

describe.each(['postgres', 'mysql'])('%s', (dialect) => {
  const path = new URL(`../cases/read-${dialect}.md`, import.meta.url)
  const rewritten: { readonly block: Block; readonly text: string }[] = []
  const cases = readCases(path)

  test.each(cases.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const text = findBlock(example, dialect)?.text ?? ''
    // notes of what is passed over have a case of their own
    const reading = await readSchema({ text, file: 'schema.sql', dialect })
    const printed = { tables: printTables(reading), diagnostics: printDiagnostics(reading) }
    for (const label of ['tables', 'diagnostics'] as const) {
      const block = findBlock(example, label)
      if (block && isRewriting) rewritten.push({ block, text: printed[label] })
      else if (block) expect(printed[label]).toBe(block.text)
    }
    if (!findBlock(example, 'diagnostics')) {
      expect(reading.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
    }
    expect(example.blocks.length).toBeGreaterThan(1)
  })

  afterAll(() => {
    if (!isRewriting) return
    let markdown = readFileSync(path, 'utf8')
    for (const { block, text } of rewritten.toSorted((a, b) => b.block.start - a.block.start)) {
      markdown = markdown.slice(0, block.start) + text + markdown.slice(block.end)
    }
    writeFileSync(path, markdown)
  })
})
