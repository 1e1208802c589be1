import type { Place } from '@worldloom/diagnostics'

/** A text and the places in it. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly placeAt: (index: number) => Place
}

export function buildSource(file: string, text: string): Source {
  const lineStarts = [0]
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
    lineStarts.push(index + 1)
  }
  const placeAt = (index: number): Place => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 }
  }
  return { file, text, placeAt }
}
