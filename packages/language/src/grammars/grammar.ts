/**
 * Sentences with gaps: `{slot}` is replaced by a value of the slot, which may hold other slots, and
 * `{=fact}` by a fact of the row, such as its product's name. A slot named twice in a text gets the
 * same value twice. No slot leads back to itself.
 */
export interface Grammar {
  readonly templates: readonly string[]
  readonly slots: Readonly<Record<string, readonly string[]>>
}

/** A grammar's slots in an order in which each can be filled in one pass: the outer come first. */
export function orderSlots(grammar: Grammar): readonly string[] {
  const ordered: string[] = []
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`slot "${name}" leads back to itself`)
    if (ordered.includes(name)) return
    for (const inner of listSlots(grammar.slots[name] ?? [])) visit(inner, [...path, name])
    ordered.unshift(name)
  }
  for (const name of listSlots(grammar.templates).toReversed()) visit(name, [])
  return ordered
}

/** The facts a grammar asks for. */
export function listFacts(grammar: Grammar): readonly string[] {
  const texts = [...grammar.templates, ...Object.values(grammar.slots).flat()]
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\{=([^{}]+)\}/g)].map(([, fact]) => fact ?? ''),
  )
  return [...new Set(found)].sort()
}

/** The slots that texts name, in the order they appear. */
export function listSlots(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/\{([^={}][^{}]*)\}/g)].map(([, slot]) => slot ?? ''),
  )
  return [...new Set(found)]
}
