import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'

/** The ways found to be equal so far, so that what follows from them is not said again. */
export class PathEqualities {
  readonly #graph: SchemaGraph
  readonly #shorter = new Map<string, readonly string[]>()

  constructor(graph: SchemaGraph) {
    this.#graph = graph
  }

  /** From now on `long` of the table counts as `short`. */
  add(table: string, long: readonly string[], short: readonly string[]): void {
    this.#shorter.set(keyOf(table, this.#simplify(table, long)), this.#simplify(table, short))
  }

  follows(short: readonly Link[], long: readonly Link[]): boolean {
    const table = short[0]?.child ?? ''
    const [one, other] = [short, long].map((path) =>
      this.#simplify(
        table,
        path.map((link) => link.name),
      ),
    )
    return one?.join('\n') === other?.join('\n')
  }

  #simplify(table: string, path: readonly string[]): readonly string[] {
    const [first, ...rest] = path
    if (first === undefined) return path
    const parent = getTable(this.#graph, table).links.find((link) => link.name === first)?.parent
    const tail = parent === undefined || rest.length === 0 ? rest : this.#simplify(parent, rest)
    const whole = [first, ...tail]
    for (let length = whole.length; length > 0; length -= 1) {
      const known = this.#shorter.get(keyOf(table, whole.slice(0, length)))
      if (known) return this.#simplify(table, [...known, ...whole.slice(length)])
    }
    return whole
  }
}

function keyOf(table: string, path: readonly string[]): string {
  return [table, ...path].join('\n')
}
