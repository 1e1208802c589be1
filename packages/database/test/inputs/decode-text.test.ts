import { expect, test } from 'vitest'
import { decodeText } from '../../src/inputs/decode-text.ts'

const script = 'create table größe (id int);\r\n'

function inUtf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(script)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${script}`)],
  ['UTF-16 as SQL Server Management Studio saves it', inUtf16(`\ufeff${script}`, false)],
  ['UTF-16 with the high byte first', inUtf16(`\ufeff${script}`, true)],
  ['UTF-16 without a mark', inUtf16(script, false)],
])('%s is read as it is', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: script, guessed: null })
})

test.each([
  ['windows-1252', [0x63, 0x72, 0xe9, 0x20, 0xe9, 0x74, 0xe9], 'cré été'],
  ['gb18030', [0xb1, 0xed, 0x20, 0xb8, 0xf1, 0x20], '表 格 '],
  ['windows-1251', [0xf2, 0xe0, 0xe1, 0xeb, 0xe8, 0xf6, 0xe0], 'таблица'],
])('%s is told from its letters', (encoding, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ text, guessed: encoding })
})

test('bytes that are no text stay broken', () => {
  const { text, guessed } = decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0, 0, 1]))
  expect(guessed).toBeNull()
  expect(text).toContain('\ufffd')
})
