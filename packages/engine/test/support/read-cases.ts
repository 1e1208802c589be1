import { readFileSync } from 'node:fs'

/** One case of a Markdown file: its title and its labelled blocks, in their order. */
export interface Case {
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Block {
  readonly label: string
  readonly text: string
  /** Where the block's text stands in the file, so that it can be rewritten. */
  readonly start: number
  readonly end: number
}

/** The cases of a Markdown file: each `##` is one, each fenced block is labelled by its language. */
export function readCases(path: string | URL): readonly Case[] {
  const markdown = readFileSync(path, 'utf8')
  const headings = [...markdown.matchAll(/^## (.+)$/gm)]
  return headings.map((heading, index) => {
    const from = heading.index
    const to = headings[index + 1]?.index ?? markdown.length
    const fences = markdown.slice(from, to).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
    const blocks = [...fences].map((fence): Block => {
      const text = fence[2] ?? ''
      const start = from + fence.index + fence[0].length - 3 - text.length
      return { label: fence[1] ?? '', text, start, end: start + text.length }
    })
    return { title: heading[1] ?? '', blocks }
  })
}

export function findBlock(example: Case, label: string): Block | null {
  return example.blocks.find((block) => block.label === label) ?? null
}
