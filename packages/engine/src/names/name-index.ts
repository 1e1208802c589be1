/** How a name was found: at most one thing answers to it, or several do. */
export type NameMatch<Thing> =
  | { readonly kind: 'one'; readonly thing: Thing; readonly name: string }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' }

type Spelling = (name: string) => readonly string[]

/** Finds things by name: as written first, then forgiving case, underscores and the plural. */
export class NameIndex<Thing> {
  readonly #things: readonly (readonly [name: string, thing: Thing])[]
  readonly #levels: Map<string, Map<Thing, string>>[] = []

  constructor(things: readonly (readonly [name: string, thing: Thing])[]) {
    this.#things = things
  }

  find(name: string, forgive: 'case' | 'plural' = 'plural'): NameMatch<Thing> {
    // the plural is the last of the levels
    const levels = forgive === 'plural' ? spellings : spellings.slice(0, -1)
    for (const [level, spell] of levels.entries()) {
      this.#levels[level] ??= groupByName(this.#things, spell)
      const byName = this.#levels[level]
      const found = new Map(spell(name).flatMap((key) => [...(byName.get(key) ?? [])]))
      const [first] = found
      if (first && found.size === 1) return { kind: 'one', thing: first[0], name: first[1] }
      if (first) return { kind: 'several', names: [...found.values()] }
    }
    return { kind: 'none' }
  }
}

const spellings: readonly Spelling[] = [
  (name) => [name],
  (name) => [name.toLowerCase()],
  (name) => [stripName(name)],
  (name) => listSingulars(stripName(name)),
]

function groupByName<Thing>(
  things: readonly (readonly [string, Thing])[],
  spell: Spelling,
): Map<string, Map<Thing, string>> {
  const byName = new Map<string, Map<Thing, string>>()
  for (const [name, thing] of things) {
    for (const key of spell(name)) {
      const group = byName.get(key) ?? new Map<Thing, string>()
      if (!group.has(thing)) group.set(thing, name)
      byName.set(key, group)
    }
  }
  return byName
}

function stripName(name: string): string {
  const bare = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  // a name of signs alone is only itself
  return bare === '' ? name : bare
}

/** `categories` may be the plural of `category` or of `categorie`: all are tried. */
function listSingulars(name: string): readonly string[] {
  const singulars = [name]
  if (name.endsWith('ies')) singulars.push(`${name.slice(0, -3)}y`)
  if (name.endsWith('es')) singulars.push(name.slice(0, -2))
  if (name.endsWith('s') && !name.endsWith('ss')) singulars.push(name.slice(0, -1))
  return singulars
}
