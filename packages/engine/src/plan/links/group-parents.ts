import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { and, column, isPresent } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import {
  type LinkPlan,
  type Lookup,
  type Plan,
  type Relation,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { findRule } from './choose-link.ts'
import { findNeeded, rowAlong } from './find-needed.ts'
import { listFixed } from './list-fixed.ts'
import { weighByRule } from './weigh-by-rule.ts'
import { weighGroups } from './weigh-groups.ts'

/**
 * The parents grouped by what they agree on, links or values, each with its place in the group. A parent at which
 * another required link of the row would find nothing is in no group: a question without answers.
 */
export function groupLink(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  all: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
  relations: Relation[],
): Extract<LinkPlan, { kind: 'grouped' }> {
  const agreements = listOwn(key, table, all, links)
  const rule = findRule(plan, table, key)
  const needed = rule?.weight ? noNeeds : findNeeded(table, key, all, links)
  const wanted = [
    ...(rule?.where ? [rule.where] : []),
    ...listFixed(plan, table.table, key),
    ...needed.conditions,
  ]
  const where = wanted.length > 0 ? and(...wanted) : null
  const same = rule?.same ?? []
  const what = [...agreements.map(({ path }) => path.join('.')), ...same.map((one) => one.column)]
  const name = `${where ? `${table.table.id} ${key.link}: ` : ''}${key.parent} by ${what.join(' and ')}`
  const keys = [
    ...agreements.map(({ path }) => rowAlong(path)),
    ...same.map((one) => column(one.column)),
  ]
  const group = rule?.weight ? `${table.table.id} ${key.link}: ${key.parent} by weight` : name
  relations.push(
    ...(rule?.weight
      ? weighGroups(group, key.parent, keys, where, weighByRule(rule.weight))
      : groupRelations(name, key.parent, keys, where, needed.lookups)),
  )
  return {
    kind: 'grouped',
    group,
    keys: [
      // one of the row's own leads back to the row itself
      ...agreements.map(({ anchor }) => (anchor.length > 0 ? rowAlong(anchor) : column(rowColumn))),
      ...same.map(({ path }) => column(...path)),
    ],
  }
}

const noNeeds = { conditions: [], lookups: [] }

/** What a link must agree with that is not read off the link itself. */
export function listOwn(
  key: ForeignKey,
  { table }: TablePlan,
  all: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
): readonly Agreement[] {
  return all.filter(({ link, path, anchor }) => {
    const from = links[anchor[0] ?? '']
    const isRead = from?.kind === 'derived' && from.path[0] === key.link
    return link === key.link && path.length > 0 && key.parent !== table.id && !isRead
  })
}

/** An earlier row; where the two must agree on something, an earlier one of the same group. */
export function placeForest(
  key: ForeignKey,
  where: Expression | null,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const own = agreements.filter(
    ({ link, path, anchor }) =>
      link === key.link && path.length === 1 && anchor.length === 1 && path[0] === anchor[0],
  )
  if (own.length === 0 && !where) return { kind: 'forest', group: null, keys: [], where }
  const what = own.map(({ path }) => path.join('.')).join(' and ') || 'rule'
  const group = `${key.parent} by ${what}, for ${key.link}`
  relations.push(
    ...groupRelations(
      group,
      key.parent,
      own.map(({ path }) => rowAlong(path)),
      where,
      [],
    ),
  )
  return { kind: 'forest', group, keys: own.map(({ anchor }) => rowAlong(anchor)), where }
}

function groupRelations(
  name: string,
  parent: string,
  values: readonly Expression[],
  where: Expression | null,
  lookups: readonly Lookup[],
): readonly Relation[] {
  const keys = values.map((expression, i) => ({ name: `key${i + 1}`, expression }))
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
    lookups,
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
    lookups,
  }
  return [members, sizes]
}
