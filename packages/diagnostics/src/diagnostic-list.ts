import type { Diagnostic } from './diagnostic.ts'

const shownPerCode = 10

/** Collects diagnostics; of each code the first ten are kept and the rest are counted. */
export class DiagnosticList {
  readonly #byCode = new Map<string, { shown: Diagnostic[]; rest: number }>()

  add(diagnostic: Diagnostic): void {
    const group = this.#byCode.get(diagnostic.code) ?? { shown: [], rest: 0 }
    if (group.shown.length < shownPerCode) group.shown.push(diagnostic)
    else group.rest += 1
    this.#byCode.set(diagnostic.code, group)
  }

  /** In the order the codes were first met, each code's count of the rest after its own. */
  list(): readonly Diagnostic[] {
    return [...this.#byCode.values()].flatMap(({ shown, rest }) => {
      const [first] = shown
      if (!first || rest === 0) return shown
      const message = `There ${rest === 1 ? 'is 1 more' : `are ${rest} more`} of this kind.`
      return [...shown, { ...first, message, hint: '', place: null }]
    })
  }
}
