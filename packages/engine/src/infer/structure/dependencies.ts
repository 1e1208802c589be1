/** What waits for what; refuses whatever would make something wait for itself. */
export class Dependencies {
  readonly #needs = new Map<string, Set<string>>()

  /** Notes that `item` needs all of `others`, or changes nothing and answers false. */
  add(item: string, others: readonly string[]): boolean {
    if (others.some((other) => this.#reaches(other, item))) return false
    const needs = this.#needs.get(item) ?? new Set<string>()
    for (const other of others) needs.add(other)
    this.#needs.set(item, needs)
    return true
  }

  #reaches(from: string, to: string): boolean {
    const seen = new Set<string>()
    const open = [from]
    for (let item = open.pop(); item !== undefined; item = open.pop()) {
      if (item === to) return true
      if (seen.has(item)) continue
      seen.add(item)
      open.push(...(this.#needs.get(item) ?? []))
    }
    return false
  }
}

/** Names a column or link of a table in `Dependencies`. */
export function nodeOf(table: string, name: string): string {
  return `${table}\n${name}`
}
