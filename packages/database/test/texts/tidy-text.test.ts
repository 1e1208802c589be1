import { expect, test } from 'vitest'
import { tidyText } from '../../src/texts/tidy-text.ts'

const column = { style: 'long', minimumLength: 1, maximumLength: 300 } as const

test.each([
  ['white space is put in order', ' A box  of\u00a0tea. ', 'A box of tea.'],
  [
    'a refrain may come again',
    'Tea at noon, tea at noon, and rest.',
    'Tea at noon, tea at noon, and rest.',
  ],
  ['a placeholder is none', 'Lorem ipsum dolor', null],
  ['an instruction given back is none', "A product's name, fitting its category.", null],
  ['nor is part of the prompt', 'Fine. Every text fits the facts of its row', null],
  [
    'the same words over and over are none',
    'A box of five of five of five of five of five of five.',
    null,
  ],
  ['what is too long is none', 'x'.repeat(301), null],
])('%s', (_, given, text) => {
  expect(tidyText(given, column)).toBe(text)
})
