import { mostSimilar } from './limits.ts'
import { listTrigrams } from './list-trigrams.ts'
import { listSentences, type Prose } from './prose.ts'
import { SimilarIndex } from './similar-index.ts'

/** What was written of someone, as others are compared with it. */
export interface Version {
  readonly biography: string
  /** Those of the biography that are long enough to be somebody's own. */
  readonly sentences: readonly string[]
  /** The versions looked at so far that share too much of name and biography. */
  readonly similar: readonly Version[]
}

/** Looks at what is written as it comes, in any order. */
export class Likeness {
  readonly #index = new SimilarIndex(mostSimilar)
  readonly #versions: (Version & { readonly similar: Version[] })[] = []

  look({ name, biography }: Prose): Version {
    const similar: Version[] = []
    const version = { biography, sentences: listSentences(biography), similar }
    for (const number of this.#index.add(listTrigrams(`${name} ${biography}`))) {
      const other = this.#versions[number]
      if (!other) continue
      similar.push(other)
      other.similar.push(version)
    }
    this.#versions.push(version)
    return version
  }
}
