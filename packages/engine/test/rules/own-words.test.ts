import { formatDiagnostic } from '@worldloom/diagnostics'
import { describe, expect, test } from 'vitest'
import { listWordFiles, readRules } from '../../src/index.ts'
import { shop } from '../support/shop.ts'
import { knownNames } from '../support/shop-rules.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a dictionary of a file', () => {
  test('has the words of its lines, without a byte order mark or blank lines', async () => {
    const { options, diagnostics } = await read(
      '{ file: a.txt }',
      encode('\ufeffRed\r\n\r\n Green \nBlue'),
    )
    expect(diagnostics).toEqual([])
    expect(options).toEqual([
      { value: 'Red', weight: 1 },
      { value: 'Green', weight: 1 },
      { value: 'Blue', weight: 1 },
    ])
  })

  test('has the words and weights of its columns; one that repeats counts twice', async () => {
    const table = encode('share,name\n3,Ann\n0.5,"Bob, Jr"\n1,Ann\n')
    const { options, diagnostics } = await read(
      '{ file: a.csv, column: Name, weight: share }',
      table,
    )
    expect(options).toEqual([
      { value: 'Ann', weight: 4 },
      { value: 'Bob, Jr', weight: 0.5 },
    ])
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'note DICTIONARY_REPEATS',
    ])
  })

  test.each<readonly [string, string, Uint8Array, string]>([
    [
      'no UTF-8',
      '{ file: a.txt }',
      Uint8Array.of(65, 10, 0xf6, 10),
      'a.txt:2:1  DICTIONARY_NOT_TEXT',
    ],
    ['a picture', '{ file: a.txt }', Uint8Array.of(65, 0), 'a.txt:1:1  DICTIONARY_NOT_TEXT'],
    ['empty', '{ file: a.txt }', encode('\ufeff \n'), 'a.txt:1:1  DICTIONARY_EMPTY'],
    [
      'empty but for its heading',
      '{ file: a.csv }',
      encode('name\n'),
      'a.csv:1:1  DICTIONARY_EMPTY',
    ],
    [
      'of columns without a name',
      '{ file: a.csv }',
      encode('a,b\n1,2\n'),
      'a.csv:1:1  DICTIONARY_COLUMN',
    ],
    [
      'of other columns',
      '{ file: a.csv, column: c }',
      encode('a\n1\n'),
      'a.csv:1:1  DICTIONARY_COLUMN',
    ],
    [
      'of weights that are none',
      '{ file: a.csv, column: a, weight: b }',
      encode('a,b\nx,often\n'),
      'a.csv:2:3  RULE_WEIGHT',
    ],
    ['of an open quote', '{ file: a.csv }', encode('a\n"x\n'), 'a.csv:2:1  CSV_BROKEN_QUOTES'],
    [
      'of words that are too long',
      '{ file: a.txt }',
      encode(`x\n${'y'.repeat(41)}`),
      'a.txt:2:1  RULE_CONTRADICTS_TYPE',
    ],
    [
      'with a key that is none',
      '{ file: a.txt, words: 3 }',
      encode('x'),
      'r.yaml:1:76  UNKNOWN_RULE_KEY',
    ],
  ])('is refused where the file is %s', async (_, rule, bytes, expected) => {
    const { diagnostics } = await read(rule, bytes)
    expect(diagnostics.map((fault) => formatDiagnostic(fault).split('\n')[0])).toEqual([expected])
  })
})

/** What a rule with one file of words makes of `customers.first_name`. */
async function read(
  rule: string,
  bytes: Uint8Array,
): Promise<{
  readonly options: unknown
  readonly diagnostics: Awaited<ReturnType<typeof readRules>>['diagnostics']
}> {
  const text = `tables: { customers: { columns: { first_name: { dictionary: ${rule} } } } }`
  const words = listWordFiles(text, 'r.yaml').map(({ path }) => ({ path, name: path, bytes }))
  const { rules, diagnostics } = await readRules(
    [{ name: 'r.yaml', text, words }],
    shop,
    knownNames,
  )
  const value = rules.tables['customers']?.columns['first_name']?.cases[0]?.value
  return { options: value?.kind === 'words' ? value.options : null, diagnostics }
}
