/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string
  readonly line: number
  readonly text: string
  /** Why the tests leave it alone: `<!-- not run: reason -->` on the line above. */
  readonly notRun: string | null
  /** How its last command ends: `<!-- exits with 1 -->` on the line above. */
  readonly exitCode: number
}

/** Reads the fenced blocks of a Markdown page in their order. */
export function readBlocks(page: string): readonly Block[] {
  const pattern = /^(?:<!--(.*?)-->\n)?```(\w*)\n([\s\S]*?)^```$/gm
  return [...page.matchAll(pattern)].map((match) => {
    const [whole, marker = '', language = '', text = ''] = match
    const fence = match.index + whole.indexOf('```')
    return {
      language,
      line: page.slice(0, fence).split('\n').length,
      text,
      notRun: marker.match(/not run:\s*(\S.*\S)/)?.[1] ?? null,
      exitCode: Number(marker.match(/exits with (\d+)/)?.[1] ?? 0),
    }
  })
}
