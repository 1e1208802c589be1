/** What was found out about tables that change: it is asked again only after one of them has. */
export class Memory {
  readonly #answers = new Map<string, { readonly state: string; readonly answer: unknown }>()
  /** The last change of each table; no two changes have the same number. */
  #versions = new Map<string, number>()
  #before: ReadonlyMap<string, number> = new Map()
  #changes = 0

  async remember<Answer>(
    tables: readonly string[],
    question: string,
    ask: () => Promise<Answer>,
    isLasting: (answer: Answer) => boolean = () => true,
  ): Promise<Answer> {
    const state = tables.map((table) => this.#versions.get(table) ?? 0).join()
    const known = this.#answers.get(question)
    if (known?.state === state) return known.answer as Answer
    const answer = await ask()
    if (isLasting(answer)) this.#answers.set(question, { state, answer })
    return answer
  }

  noteChange(table: string): void {
    this.#changes += 1
    this.#versions.set(table, this.#changes)
  }

  begin(): void {
    this.#before = new Map(this.#versions)
  }

  /** The tables are again what they were when the transaction began. */
  undo(): void {
    this.#versions = new Map(this.#before)
  }
}
