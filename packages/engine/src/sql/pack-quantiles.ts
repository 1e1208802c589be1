import type { Expression } from './expression.ts'
import { findListName } from './find-list-name.ts'
import { mapStatement } from './map-statement.ts'
import type { NamedList, Statement } from './query.ts'

interface Packed {
  readonly statements: readonly Statement[]
  readonly lists: readonly NamedList[]
}

/**
 * Packs tables of quantiles that nothing but `quantile` reads: each number holds a quantile and how far
 * the next lies above it. One look into a list takes as long as all else that `quantile` computes.
 */
export function packQuantiles(
  statements: readonly Statement[],
  lists: readonly NamedList[],
): Packed {
  const mixed = readElsewhere(statements)
  const packed = new Map(
    lists.filter((list) => isPackable(list) && !mixed.has(list.name)).map((l) => [l.name, pack(l)]),
  )
  const change = (node: Expression): Expression => {
    const name = tableOf(node)
    return node.kind === 'call' && name !== null && packed.has(name)
      ? { ...node, name: 'quantile_packed' }
      : node
  }
  return {
    statements: statements.map((statement) => mapStatement(statement, change)),
    lists: lists.map((list) => packed.get(list.name) ?? list),
  }
}

/** The lists that are read by anything else than `quantile`. */
function readElsewhere(statements: readonly Statement[]): ReadonlySet<string> {
  const reads = new Map<string, number>()
  const count = (name: string, times: number): void => {
    reads.set(name, (reads.get(name) ?? 0) + times)
  }
  const look = (node: Expression): Expression => {
    const table = tableOf(node)
    // its list was counted as a part of it
    if (table !== null) count(table, -1)
    const list = findListName(node)
    if (list !== null) count(list, 1)
    return node
  }
  for (const statement of statements) mapStatement(statement, look)
  return new Set([...reads].filter(([, times]) => times > 0).map(([name]) => name))
}

function tableOf(node: Expression): string | null {
  return node.kind === 'call' && node.name === 'quantile' ? findListName(node.args[1]) : null
}

/** Bits of a step, and of a quantile, which is not negative: some engines shift the sign as if it were a digit. */
const stepBits = 31

function isPackable({ kind, values }: NamedList): boolean {
  const most = 2 ** stepBits
  return (
    kind === 'integer' &&
    values.length === 257 &&
    values.every((value, i) => {
      const [low, step] = [Number(value), Number(value) - Number(values[i - 1] ?? value)]
      return Number.isInteger(low) && low >= 0 && low < most && step >= 0 && step < most
    })
  )
}

function pack({ name, kind, values }: NamedList): NamedList {
  const steps = values.slice(0, -1).map((value, i) => {
    const [low, next] = [BigInt(value), BigInt(values[i + 1] ?? value)]
    return String((low << BigInt(stepBits)) + next - low)
  })
  return { name, kind, values: steps }
}
