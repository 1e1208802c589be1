import { getTable, type Link, type SchemaGraph } from '../structure/schema-graph.ts'

type Path = readonly string[]

const longestPath = 5

/** The ways found to be equal so far, so that what follows from them is not said again. */
export class PathEqualities {
  readonly #graph: SchemaGraph
  readonly #equal = new Map<string, (readonly [Path, Path])[]>()

  constructor(graph: SchemaGraph) {
    this.#graph = graph
  }

  /** From now on the two ways from the table count as one. */
  add(table: string, one: Path, other: Path): void {
    const known = this.#equal.get(table) ?? []
    known.push([one, other], [other, one])
    this.#equal.set(table, known)
  }

  follows(short: readonly Link[], long: readonly Link[]): boolean {
    const table = short[0]?.child ?? ''
    const goal = nameOf(short.map((link) => link.name))
    const seen = new Set<string>()
    const open: Path[] = [long.map((link) => link.name)]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const name = nameOf(path)
      if (name === goal) return true
      if (seen.has(name) || path.length > longestPath) continue
      seen.add(name)
      open.push(...this.#listEqual(table, path))
    }
    return false
  }

  /** The path with one of its parts, from any row on the way, replaced by an equal one. */
  #listEqual(table: string, path: Path): readonly Path[] {
    const [first, ...rest] = path
    if (first === undefined) return []
    const here = (this.#equal.get(table) ?? []).flatMap(([part, equal]) =>
      part.every((name, at) => path[at] === name) ? [[...equal, ...path.slice(part.length)]] : [],
    )
    const link = getTable(this.#graph, table).links.find((candidate) => candidate.name === first)
    const beyond = link ? this.#listEqual(link.parent, rest) : []
    return [...here, ...beyond.map((tail) => [first, ...tail])]
  }
}

function nameOf(path: Path): string {
  return path.join('\n')
}
