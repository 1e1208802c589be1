/** Letters of a text, counted in code points, and what comes in their place. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A text with some of its parts replaced, which stand apart and in their order. */
export function editText(text: string, edits: readonly Edit[]): string {
  const letters = [...text]
  const kept = edits.map(({ from, text: own }, at) => [
    letters.slice(edits[at - 1]?.to ?? 0, from).join(''),
    own,
  ])
  return [...kept.flat(), letters.slice(edits.at(-1)?.to ?? 0).join('')].join('')
}
