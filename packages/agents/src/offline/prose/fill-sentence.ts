import type { Grammar } from '@worldloom/language'
import type { Random } from '../random.ts'

/** A sentence of a grammar, with a large first letter; a slot named twice is filled the same. */
export function fillSentence(
  grammar: Grammar,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string {
  const chosen = new Map<string, string>()
  const fill = (text: string): string =>
    split(text)
      .map((part, index) => (index % 2 === 0 ? part : (fillGap(part) ?? '')))
      .join('')
  const fillGap = (gap: string): string | undefined => {
    if (gap.startsWith('=')) return facts[gap.slice(1)]
    const known = chosen.get(gap) ?? fill(random.pick(grammar.slots[gap] ?? []) ?? '')
    chosen.set(gap, known)
    return known
  }
  const text = fill(random.pick(grammar.templates) ?? '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const parts = new Map<string, readonly string[]>()

/** Text and gaps in turn. A grammar's texts are as many as are written in it, so all are kept. */
function split(text: string): readonly string[] {
  const known = parts.get(text)
  if (known) return known
  const found = text.split(/[{}]/)
  parts.set(text, found)
  return found
}
