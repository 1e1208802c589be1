import { readFileSync } from 'node:fs'
import { meaningsByName } from '@worldloom/engine'

// fewer words in a row can agree by chance
const leastWords = 4

const prompts = [
  new URL('./prompts/data-synth-agent.md', import.meta.url),
  new URL('./prompts/rows-prompt.md', import.meta.url),
  new URL('./prompts/vocabulary-prompt.md', import.meta.url),
]

/** What a model is told whatever it writes, word by word. */
const told = [
  ...prompts.map((file) => readFileSync(file, 'utf8')),
  ...[...meaningsByName.values()].map(({ description }) => description),
]
  .map((text) => ` ${listWords(text).join(' ')} `)
  .join('\n')

/** Whether a sentence of a text is one of the model's own instructions, as weak models give them back. */
export function isEcho(text: string): boolean {
  return text.split(/[.!?;:\n]+/).some((sentence) => {
    const words = listWords(sentence)
    return words.length >= leastWords && told.includes(` ${words.join(' ')} `)
  })
}

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
}
