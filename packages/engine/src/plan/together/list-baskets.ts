import { and, call, choose, column, equal, isNull, isPresent, number, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type Lookup, linkRow, type Relation, rowColumn } from '../plan.ts'
import { alongPath } from './along-path.ts'
import { nameTogether, numberThings, type Together } from './together.ts'

const common = { where: null, groupBy: [], lookups: [] }

/** What each basket holds: which things, a row that may change, and a row of each second thing. */
export function listBaskets(together: Together): readonly Relation[] {
  const { table, key, rule, open } = together
  const thing: Lookup = {
    alias: 'thing',
    relation: nameTogether(together, 'things'),
    on: [{ column: 'candidate', equals: column(`${key.link}#base`) }],
  }
  const basket = column(linkRow(rule.within))
  const seconds = [...new Set(numberThings(rule))].map((number) => `second ${number}`)
  const has = (name: string): Relation['columns'][number] => ({
    name,
    expression: call('max', call('coalesce', column('thing', name), number(0))),
  })
  const firstWhere = (condition: Expression): Expression =>
    call('min', choose([[and(condition, open), column(rowColumn)]], { kind: 'null' }))
  return [
    listThings(together),
    {
      ...common,
      name: nameTogether(together, 'rows'),
      title: `${table.table.id}: the ${key.parent} of each row before any changes`,
      from: { kind: 'table', table: table.table.id },
      columns: [
        { name: 'row', expression: column(rowColumn) },
        { name: 'parent', expression: column(`${key.link}#base`) },
      ],
    },
    {
      ...common,
      name: nameTogether(together, 'baskets'),
      title: `${table.table.id}: what each ${rule.within} holds`,
      from: { kind: 'table', table: table.table.id },
      columns: [
        { name: 'basket', expression: basket },
        ...rule.pairs.map((_, i) => has(`first ${i + 1}`)),
        ...seconds.map(has),
        { name: 'row', expression: firstWhere(isNull(column('thing', 'candidate'))) },
        ...seconds.map((name) => ({
          name: `${name} row`,
          expression: firstWhere(equal(column('thing', name), number(1))),
        })),
      ],
      where: and(isPresent(basket), isPresent(column(`${key.link}#base`))),
      groupBy: [basket],
      lookups: [thing],
    },
  ]
}

/** The parents that are a first or a second thing of some pair. */
function listThings(together: Together): Relation {
  const { key, path, rule } = together
  const things = numberThings(rule)
  const flag = (name: string, condition: Expression): Relation['columns'][number] => ({
    name,
    expression: choose([[alongPath(condition, path), number(1)]], number(0)),
  })
  return {
    ...common,
    name: nameTogether(together, 'things'),
    title: `${key.parent}: which rows the pairs speak of`,
    from: { kind: 'table', table: key.parent },
    columns: [
      { name: 'candidate', expression: column(rowColumn) },
      ...rule.pairs.map(({ condition }, i) => flag(`first ${i + 1}`, condition)),
      ...rule.pairs.flatMap(({ then }, i) =>
        things.indexOf(things[i] ?? 0) === i ? [flag(`second ${things[i]}`, then)] : [],
      ),
    ],
    where: or(
      ...rule.pairs.flatMap(({ condition, then }) =>
        [condition, then].map((part) => alongPath(part, path)),
      ),
    ),
  }
}
