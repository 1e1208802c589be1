import { cellOf, nullConstant } from '../../tree/build.ts'
import type { CommonTable, Expression, QueryNode, SelectNode } from '../../tree/node.ts'
import type { SymbolicRow } from './witness.ts'

/** A column that a block gives, as a term over cells; null where it is not known what it gives. */
export interface Output {
  readonly name: string
  readonly term: Expression | null
}

/** What stands in a FROM clause. */
export interface Source {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Null where the column is there and its term is not known. */
  readonly get: (name: string) => Expression | null
}

/** Common tables in sight: each remembers those that it sees itself. */
export type CommonScope = ReadonlyMap<string, CommonEntry>

export interface CommonEntry {
  readonly query: QueryNode
  readonly aliases: readonly string[]
  readonly common: CommonScope
}

export interface Scope {
  /** By name in small letters. */
  readonly sources: Map<string, Source>
  readonly parent: Scope | null
  readonly common: CommonScope
  /** What the block calls its outputs. */
  readonly aliases: ReadonlyMap<string, Expression>
  readonly block: SelectNode
  /** How many rows the block has in the witness, for sums. */
  readonly rows: number
  /** The scopes of all those rows, this one among them. */
  readonly peers: readonly Scope[]
  /** Aliases being resolved, since one may be named like the column it is made from. */
  readonly busy: Set<string>
}

export function rowSource({ cells }: SymbolicRow): Source {
  const byName = new Map([...cells].map(([name, cell]) => [name.toLowerCase(), cell]))
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    get: (name) => {
      const cell = byName.get(name)
      return cell === undefined ? null : cellOf(cell)
    },
  }
}

export function outputSource(outputs: readonly Output[]): Source {
  const terms = new Map<string, Expression | null>()
  for (const { name, term } of outputs) if (!terms.has(name)) terms.set(name, term)
  return {
    names: outputs.map(({ name }) => name),
    has: (name) => terms.has(name),
    get: (name) => terms.get(name) ?? null,
  }
}

/** The side of an outer join that finds no row. */
export function nullSource(names: readonly string[]): Source {
  return { names, has: (name) => names.includes(name), get: () => nullConstant }
}

/** Outputs under the names that a column list gives them. */
export function renameOutputs(
  outputs: readonly Output[],
  names: readonly string[] = [],
): readonly Output[] {
  return outputs.map(({ name, term }, at) => ({ name: names[at]?.toLowerCase() ?? name, term }))
}

/** A scope's common tables with those of a WITH clause. */
export function addCommon(
  common: CommonScope,
  entries: readonly { readonly key: string; readonly value: CommonTable }[] = [],
): CommonScope {
  let known = common
  for (const { key, value } of entries) {
    const entry = { query: value.query.node, aliases: value.aliases ?? [], common: known }
    known = new Map([...known, [key.toLowerCase(), entry]])
  }
  return known
}

/** What a column's name means, here or in a block around: its term, null for unknown, undefined for none. */
export function findColumn(scope: Scope, names: readonly string[]): Expression | null | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const found = findHere(at, names)
    if (found !== undefined) return found
  }
  return undefined
}

function findHere({ sources }: Scope, names: readonly string[]): Expression | null | undefined {
  const words = names.map((name) => name.toLowerCase())
  const column = words.at(-1) ?? ''
  if (words.length > 1) {
    const source = sources.get(words.at(-2) ?? '')
    if (source) return source.has(column) ? source.get(column) : null
    return undefined
  }
  for (const source of sources.values()) if (source.has(column)) return source.get(column)
  return undefined
}
