import { readFileSync } from 'node:fs'

/** A case of `test/cases/*.md`: a world, and what is expected of it, in fenced blocks. */
export interface Case {
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Block {
  /** `schema`, `rules`, `reference`; or what is compared: `duckdb`, `bigquery`, `rows`, `diagnostics`. */
  readonly label: string
  /** The table that the block shows. */
  readonly table: string
  readonly text: string
  /** Where the text stands on the page, so that it can be written anew. */
  readonly start: number
  readonly end: number
}

/** Reads a page of cases: each `##` is one; a fence says its block's label and perhaps a table. */
export function readCases(path: string): readonly Case[] {
  const page = readFileSync(path, 'utf8')
  const headings = [...page.matchAll(/^## (.+)$/gm)]
  return headings.map(({ index, 1: title = '' }, i) => {
    const part = page.slice(index, headings[i + 1]?.index ?? page.length)
    const fences = part.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)
    const blocks = [...fences].map((fence): Block => {
      const [whole, label = '', table = '', text = ''] = fence
      const end = index + fence.index + whole.length - 3
      return { label, table, text, start: end - text.length, end }
    })
    return { title, blocks }
  })
}
