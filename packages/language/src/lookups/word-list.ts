/** A list that a lookup table may hold: entries as people write them, the commonest first. */
export interface WordList {
  /** Words of the table's name that lead to the list; all of one entry must be there. */
  readonly names: readonly (readonly string[])[]
  readonly entries: readonly WordEntry[]
}

export interface WordEntry {
  readonly name: string
  readonly description: string
  /** The entry of the same list that it is a part of; empty for the entries of a list without parts. */
  readonly under: string
}

/** A list written as lines of `name | description`, and `name | description | under` for what is a part of another. */
export function list(names: readonly (readonly string[])[], text: string): WordList {
  const entries = text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', description = '', under = ''] = line.split(' | ')
      return { name, description, under }
    })
  return { names, entries }
}
