import type { FactLink, FactTable, ReportFacts } from '../facts.ts'
import { splitName } from '../words/split-name.ts'

/** Tables that belong together, under the name of the one they gather around. */
export interface Subject {
  readonly title: string
  /** Whether its tables are lists that others pick from. */
  readonly isLookup: boolean
  readonly tables: readonly FactTable[]
}

const lookups = 'Reference lists'
const others = 'Other tables'
const smallest = 3
const manyLinks = 3

/**
 * Groups tables by subject, so that a reader meets a few topics and not one long list: by the
 * subject a table names, else by the table whose name begins its own (`Order` for `OrderItem`), else
 * by its first link. Lists that others pick from stand together at the end.
 */
export function groupTables(facts: Pick<ReportFacts, 'tables' | 'links'>): Subject[] {
  const { tables } = facts
  const lookupNames = new Set(
    tables.filter((table) => table.role === 'lookup').map(({ name }) => name),
  )
  const links = facts.links.filter(({ from, to }) => from !== to && !lookupNames.has(to))
  const parents = findParents(tables, links, lookupNames)
  const roots = new Map(tables.map(({ name }) => [name, followParents(name, parents)]))
  mergeSmallGroups(roots, links, lookupNames)

  const groups = new Map<string, FactTable[]>()
  for (const table of tables) {
    const title =
      table.subject ?? (lookupNames.has(table.name) ? lookups : getRoot(roots, table.name))
    groups.set(title, [...(groups.get(title) ?? []), table])
  }
  return [...groups]
    .map(([title, members]) => ({
      title: members.some(({ name }) => name === title) ? `Around ${title}` : title,
      isLookup: members.every(({ role }) => role === 'lookup'),
      tables: putFirst(members, title),
    }))
    .toSorted((a, b) => findRank(a) - findRank(b))
}

function findParents(
  tables: readonly FactTable[],
  links: readonly FactLink[],
  lookupNames: ReadonlySet<string>,
): Map<string, string> {
  const named = tables
    .filter(({ name }) => !lookupNames.has(name))
    .map(({ name, role }) => ({ name, role, words: splitName(name) }))
  const byName = new Map<string, string>()
  for (const { name, words } of named) {
    const owner = named
      .filter((other) => other.words.length < words.length && startsWith(words, other.words))
      .toSorted((a, b) => b.words.length - a.words.length)[0]
    if (owner) byName.set(name, owner.name)
  }
  const gathers = (name: string): boolean =>
    [...byName.values()].includes(name) || links.filter(({ to }) => to === name).length >= manyLinks
  const byLink = named
    .filter(({ name }) => !byName.has(name) && !gathers(name))
    .flatMap(({ name }) => links.filter(({ from }) => from === name).slice(0, 1))
    .map(({ from, to }): [string, string] => [from, to])
  return new Map([...byLink, ...byName])
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, index) => words[index] === word)
}

function followParents(name: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let current = name
  while (!seen.has(current)) {
    seen.add(current)
    current = parents.get(current) ?? current
  }
  return current
}

/** Puts a group of one or two tables into the group its first link leads to. */
function mergeSmallGroups(
  roots: Map<string, string>,
  links: readonly FactLink[],
  lookupNames: ReadonlySet<string>,
): void {
  const sizes = new Map<string, number>()
  for (const [name, root] of roots) {
    if (!lookupNames.has(name)) sizes.set(root, (sizes.get(root) ?? 0) + 1)
  }
  const small = [...sizes].filter(([, size]) => size < smallest).map(([root]) => root)
  for (const root of small) {
    const members = [...roots].filter(([, other]) => other === root).map(([name]) => name)
    const way = links.find(({ from, to }) => members.includes(from) && getRoot(roots, to) !== root)
    const target = way ? getRoot(roots, way.to) : others
    for (const name of members) roots.set(name, target)
  }
}

function getRoot(roots: ReadonlyMap<string, string>, name: string): string {
  return roots.get(name) ?? others
}

function putFirst(tables: readonly FactTable[], name: string): FactTable[] {
  return tables.toSorted((a, b) => Number(b.name === name) - Number(a.name === name))
}

function findRank({ title, isLookup }: Subject): number {
  if (isLookup) return 2
  return title === others ? 1 : 0
}
