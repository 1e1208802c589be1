import { endsInStatus } from '../../infer/structure/status-names.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { ForeignKey, Table } from '../../model/schema.ts'
import type { LinkRule } from '../../rules/rules.ts'
import type { Expression } from '../../sql/expression.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { findObstacle } from '../write/find-obstacle.ts'
import { buildPromise } from './build-promise.ts'
import { findTooFew } from './find-too-few.ts'

/** How often each parent is chosen, by the rule's weight or skew. */
export function promiseUnevenness(
  table: Table,
  key: ForeignKey,
  parent: Table,
  { weight, skew, where }: LinkRule,
  place: DataPromise['place'],
  sources: PromiseSources,
): readonly DataPromise[] {
  if (!weight && skew === null) return []
  const { link } = key
  const { schema } = sources
  const conditions = [...(weight ? [weight] : []), ...(where ? [where] : [])]
  const reason =
    conditions
      .map((condition) => findObstacle(condition, parent, schema))
      .find((found) => found !== null) ??
    findOtherCause(table, key, sources, weight !== null) ??
    findTooFew(sources.rowCounts?.[table.id])
  const same = weight ? listSame(table, key, sources) : []
  const claim: Claim = reason
    ? { kind: 'not-checkable', reason }
    : weight
      ? { kind: 'link-weight', link, parent: parent.id, weight, where, same: same ?? [] }
      : { kind: 'link-skew', link, parent: parent.id, skew: skew ?? 0, where }
  const says = weight
    ? `Rows of ${table.id} fall to rows of ${parent.id} in proportion to the weight of ${link}.`
    : `Rows of ${table.id} fall to rows of ${parent.id} as unevenly as a skew of ${skew} has it.`
  return [buildPromise(table.id, 'rule', { name: link, says, claim, place, about: 'link-weight' })]
}

/** What else decides which parents are chosen, so that weights alone do not. */
function findOtherCause(
  table: Table,
  key: ForeignKey,
  sources: PromiseSources,
  isWeighed: boolean,
): string | null {
  const { rules, understanding } = sources
  const { link } = key
  const own = rules.tables[table.id]
  const rule = own?.columns[link]?.link
  if (own?.rows?.kind === 'per-parent' && own.rows.link === link)
    return 'a rule says how many rows each parent has'
  // a weight counts among the parents that share a value with the row
  if (rule?.each || (rule?.same && !isWeighed))
    return 'the link has other conditions to keep as well'
  const role = understanding.roles[table.id]
  const isPart = role?.kind === 'component' || role?.kind === 'history' || role?.kind === 'junction'
  if (isPart && role?.owner === link)
    return 'the rows are laid over all parents, some more and some less'
  const unique = listKeys(table).some((found) =>
    key.columns.every((name) => found.columns.includes(name)),
  )
  if (unique) return 'no parent may come twice, which limits those that weigh much'
  const agreement = understanding.agreements.some(
    (found) => found.table === table.id && (found.link === link || found.anchor[0] === link),
  )
  // a weight counts among the parents that agree
  if (agreement && !(isWeighed && listSame(table, key, sources)))
    return 'the link must agree with other links of the row'
  const isWide = table.foreignKeys.some(
    (other) => other !== key && key.columns.some((name) => other.columns.includes(name)),
  )
  if (isWide) return 'the link shares a column with another'
  if (own?.together?.of === link) return 'what is found together counts as well'
  // a row that is too young for its status gets another, or another time
  if (role?.kind === 'event' && key.columns.some(endsInStatus))
    return 'a status must also fit the age of its row'
  const parts = rules.tables[key.parent]
  const isHere = (child: { readonly table: string; readonly link: string }): boolean =>
    child.table === table.id && child.link === link
  const segments = parts?.segments?.of.some(({ children }) => children.some(isHere))
  const heroes = parts?.heroes?.some(({ shares }) => shares.some(isHere))
  return segments || heroes ? 'segments or heroes count as well' : null
}

/**
 * What parent and row have in common where the link must agree with others, as columns of both; null
 * where that cannot be said of columns, or others must agree with this link.
 */
function listSame(
  table: Table,
  { link }: ForeignKey,
  { understanding, schema, rules }: PromiseSources,
): readonly SameKey[] | null {
  const mine = understanding.agreements.filter((found) => found.table === table.id)
  if (mine.some(({ anchor }) => anchor[0] === link)) return null
  const same = mine
    .filter((found) => found.link === link)
    .map(({ path, anchor }) => {
      const [theirs, ours] = [
        nameKey([link, ...path], table, schema),
        nameKey(anchor, table, schema),
      ]
      return theirs && ours ? { parent: column(theirs.slice(1)), child: column(ours) } : null
    })
  const asked = rules.tables[table.id]?.columns[link]?.link?.same ?? []
  const shared = asked.map(({ column: theirs, path }) => ({
    parent: column([theirs]),
    child: column(path),
  }))
  return same.every((one) => one !== null) ? [...same, ...shared] : null
}

type SameKey = Extract<Claim, { kind: 'link-weight' }>['same'][number]

/** The path to the key column of the link that a path of links ends with. */
function nameKey(
  path: readonly string[],
  table: Table,
  { tables }: PromiseSources['schema'],
): readonly string[] | null {
  const last = path.at(-1)
  const at = path.slice(0, -1).reduce<Table | undefined>((from, link) => {
    const key = from?.foreignKeys.find((found) => found.link === link)
    return tables.find(({ id }) => id === key?.parent)
  }, table)
  const columns = at?.foreignKeys.find((found) => found.link === last)?.columns ?? []
  return columns.length === 1 ? [...path.slice(0, -1), columns[0] ?? ''] : null
}

function column(path: readonly string[]): Expression {
  return { kind: 'column', path }
}
