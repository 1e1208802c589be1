import type { Token } from './token.ts'

/** Walks over tokens, asking what comes next. */
export class TokenCursor {
  readonly #tokens: readonly Token[]
  #index = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.#index >= this.#tokens.length
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead]
  }

  /** Whether these words come next. */
  sees(...words: readonly string[]): boolean {
    return words.every((word, ahead) => {
      const token = this.peek(ahead)
      return token?.keyword === word || (token?.kind === 'sign' && token.raw === word)
    })
  }

  /** Passes over these words if they come next. */
  accept(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false
    this.#index += words.length
    return true
  }

  /** Passes over one of these words if it comes next, and says which. */
  acceptOne(...words: readonly string[]): string | null {
    const found = words.find((word) => this.sees(word))
    if (found !== undefined) this.#index += 1
    return found ?? null
  }

  next(): Token | undefined {
    const token = this.peek()
    this.#index += 1
    return token
  }

  /** The tokens inside the parentheses that come next, or null where none do. */
  parentheses(): readonly Token[] | null {
    if (!this.accept('(')) return null
    const start = this.#index
    for (let depth = 1; !this.isAtEnd; ) {
      if (this.sees('(')) depth += 1
      if (this.sees(')')) depth -= 1
      this.#index += 1
      if (depth === 0) return this.#tokens.slice(start, this.#index - 1)
    }
    return this.#tokens.slice(start)
  }

  rest(): readonly Token[] {
    return this.#tokens.slice(this.#index)
  }
}

/** The parts between commas that stand in no parentheses. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.kind === 'sign' && token.raw === '(') depth += 1
    if (token.kind === 'sign' && token.raw === ')') depth -= 1
    if (depth === 0 && token.kind === 'sign' && token.raw === ',') parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}
