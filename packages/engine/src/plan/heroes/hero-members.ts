import type { ForeignKey } from '../../model/schema.ts'
import { and, call, choose, column, equal, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Lookup, Relation, TablePlan } from '../plan.ts'
import { type HeroShare, readHeroRow } from './list-hero-shares.ts'

/** The parents that lead to heroes, such as the variants of a product, numbered within each hero. */
export function listHeroMembers(
  { table }: TablePlan,
  key: ForeignKey,
  shares: readonly HeroShare[],
  conditions: readonly Expression[],
  lookups: readonly Lookup[],
): readonly Relation[] {
  if (shares.every(({ path }) => path.length === 0)) return []
  const name = `${table.id} ${key.link} of heroes`
  const which = choose(
    shares.map(({ path, row }, i) => [equal(readHeroRow(path), number(row)), number(i + 1)]),
    number(0),
  )
  const common = { where: null, lookups: [], groupBy: [] }
  return [
    {
      ...common,
      name: `${name}, all`,
      title: `${key.parent} rows and the hero each leads to`,
      from: { kind: 'table', table: key.parent },
      columns: [
        { name: 'candidate', expression: column('#row') },
        { name: 'hero', expression: which },
      ],
      where: conditions.length > 0 ? and(...conditions) : null,
      lookups,
    },
    {
      ...common,
      name,
      title: `${key.parent} rows that lead to a hero, numbered`,
      from: { kind: 'relation', name: `${name}, all` },
      columns: [
        { name: 'candidate', expression: column('candidate') },
        { name: 'hero', expression: column('hero') },
        { name: 'nth', expression: call('nth_in', column('hero'), column('candidate')) },
      ],
      where: { kind: 'binary', operator: '>', left: column('hero'), right: number(0) },
    },
    {
      ...common,
      name: `${name}, counted`,
      title: `how many ${key.parent} rows lead to each hero`,
      from: { kind: 'relation', name },
      columns: [
        { name: 'hero', expression: column('hero') },
        { name: 'members', expression: call('count', column('candidate')) },
      ],
      groupBy: [column('hero')],
    },
  ]
}

/** One of the parents that lead to the hero of the row. */
export function heroMembers(
  { table }: TablePlan,
  key: ForeignKey,
  hero: Expression,
  drawn: Expression,
): {
  readonly row: Expression
  readonly lookups: readonly Lookup[]
  readonly columns: readonly ColumnPlan[]
} {
  const relation = `${table.id} ${key.link} of heroes`
  const [size, member] = [`${key.link} of hero`, `${key.link} of hero, member`]
  const nth = `${key.link}#hero nth`
  return {
    row: column(member, 'candidate'),
    lookups: [
      {
        alias: member,
        relation,
        on: [
          { column: 'hero', equals: hero },
          { column: 'nth', equals: column(nth) },
        ],
      },
    ],
    columns: [
      {
        name: nth,
        expression: call('below', drawn, column(size, 'members')),
        lookups: [
          { alias: size, relation: `${relation}, counted`, on: [{ column: 'hero', equals: hero }] },
        ],
        generator: 'link',
        why: `which ${key.parent} of the hero`,
      },
    ],
  }
}
