import type { DerivationReads, Schema } from '@worldloom/engine'
import type { Connection } from '@worldloom/runner'
import type { Expression } from '../tree/node.ts'
import { type Parsed, parseAll } from '../tree/parse-sql.ts'
import type { Derivation, Derived } from './derivation.ts'

/** Reads the trees of what columns follow from; each comes after those that it reads. */
export async function readDerivations(
  connection: Connection,
  schema: Schema,
  derivations: readonly Derivation[],
): Promise<readonly Derived[]> {
  if (derivations.length === 0) return []
  const texts = derivations.flatMap(({ written: { outline, parts } }) => [
    outline,
    ...parts.flatMap(({ of, where }) => [of, where].flatMap((part) => part ?? [])),
  ])
  const parsed = await parseAll(connection, texts.map(wrap))
  const trees = new Map(texts.map((text, at) => [text, readTree(parsed[at])]))
  const find = (text: string | null): Expression | null => (text ? (trees.get(text) ?? null) : null)
  const derived = derivations.map((derivation): Derived => {
    const parts = derivation.written.parts.map(({ of, where, ...part }) => ({
      ...part,
      of: find(of),
      where: find(where),
    }))
    const { written } = derivation
    const isRead = written.parts.every(
      ({ of, where }) => (of === null || find(of)) && (where === null || find(where)),
    )
    return { ...derivation, outline: isRead ? find(written.outline) : null, parts }
  })
  return order(schema, derived)
}

function wrap(text: string): string {
  return `SELECT ${text}`
}

function readTree(parsed: Parsed | undefined): Expression | null {
  if (!parsed?.ok || parsed.query.type !== 'SELECT_NODE') return null
  return parsed.query.select_list[0] ?? null
}

function order(schema: Schema, derived: readonly Derived[]): readonly Derived[] {
  const byName = new Map(derived.map((each) => [`${each.table}\n${each.column}`, each]))
  const ordered = new Set<Derived>()
  const open = new Set<Derived>()
  const visit = (each: Derived): void => {
    if (ordered.has(each) || open.has(each)) return
    open.add(each)
    for (const name of listRead(schema, each.table, each.written.reads)) {
      const source = byName.get(name)
      if (source) visit(source)
    }
    ordered.add(each)
  }
  for (const each of derived) visit(each)
  return [...ordered]
}

/** The columns that are read, each as its table and name. */
function listRead(schema: Schema, table: string, { paths, below }: DerivationReads): string[] {
  return [
    ...paths.flatMap((path) => follow(schema, table, path) ?? []),
    ...below.flatMap(({ child, reads }) => listRead(schema, child, reads)),
  ]
}

function follow(schema: Schema, id: string, path: readonly string[]): string | null {
  const [first = '', ...rest] = path
  if (rest.length === 0) return `${id}\n${first}`
  const table = schema.tables.find((each) => each.id === id)
  const link = table?.foreignKeys.find((each) => each.link === first)
  return link ? follow(schema, link.parent, rest) : null
}
