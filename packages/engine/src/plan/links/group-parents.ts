import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { and, column, isPresent } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { LinkPlan, Plan, Relation, TablePlan } from '../plan.ts'
import { findRule } from './choose-link.ts'
import { rowAlong } from './find-needed.ts'

/** The parents grouped by what they agree on, each with its place in the group. */
export function groupLink(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const paths = agreements.map(({ path }) => path)
  const where = findRule(plan, table, key)?.where ?? null
  const name = `${where ? `${table.table.id} ${key.link}: ` : ''}${key.parent} by ${paths.map((path) => path.join('.')).join(' and ')}`
  relations.push(...groupRelations(name, key.parent, paths, where))
  return { kind: 'grouped', group: name, keys: agreements.map(({ anchor }) => rowAlong(anchor)) }
}

/** An earlier row; where the two must agree on something, an earlier one of the same group. */
export function placeForest(
  key: ForeignKey,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const own = agreements.filter(
    ({ link, path, anchor }) =>
      link === key.link && path.length === 1 && anchor.length === 1 && path[0] === anchor[0],
  )
  if (own.length === 0) return { kind: 'forest', group: null, keys: [] }
  const group = `${key.parent} by ${own.map(({ path }) => path.join('.')).join(' and ')}, for ${key.link}`
  relations.push(
    ...groupRelations(
      group,
      key.parent,
      own.map(({ path }) => path),
      null,
    ),
  )
  return { kind: 'forest', group, keys: own.map(({ anchor }) => rowAlong(anchor)) }
}

function groupRelations(
  name: string,
  parent: string,
  paths: readonly (readonly string[])[],
  where: Expression | null,
): readonly Relation[] {
  const keys = paths.map((path, i) => ({ name: `key${i + 1}`, expression: rowAlong(path) }))
  const present = and(
    ...keys.map(({ expression }) => isPresent(expression)),
    ...(where ? [where] : []),
  )
  const members: Relation = {
    name: `${name}, members`,
    title: `${parent} rows numbered within each group that must agree`,
    from: { kind: 'table', table: parent },
    columns: [
      ...keys,
      { name: 'member', expression: column('#row') },
      {
        name: 'nth',
        expression: {
          kind: 'call',
          name: 'nth_in',
          args: [...keys.map(({ expression }) => expression), column('#row')],
        },
      },
    ],
    where: present,
    groupBy: [],
    lookups: [],
  }
  const sizes: Relation = {
    name,
    title: `how many ${parent} rows each group has`,
    from: { kind: 'table', table: parent },
    columns: [
      ...keys,
      { name: 'members', expression: { kind: 'call', name: 'count', args: [column('#row')] } },
    ],
    where: present,
    groupBy: keys.map(({ expression }) => expression),
    lookups: [],
  }
  return [members, sizes]
}
