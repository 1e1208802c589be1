import type { DerivedPart } from '../../derive/derivation.ts'
import { getPartTable } from '../../derive/find-parts.ts'
import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import { quoteName } from '../../tree/quote.ts'
import { isNumeric, type World, type WorldTable } from '../../world/world.ts'
import type { Contributors } from './find-contributors.ts'

/** The rows that an answer is made of, and behind numbers that follow from others the rows of those: the lines of orders. */
export function listSources(world: World, from: Contributors): readonly Contributors[] {
  const { table, measured } = from
  const own = expand(world, table, measured)
  const parts = own.flatMap(({ parts: below }) => below)
  const first = { ...from, measured: own.flatMap(({ names }) => names) }
  const behind = parts.flatMap((part) => listSources(world, open(world, from, part)))
  // rows that have no amounts of their own are still there to be copied
  return [first, ...behind.filter((each) => each.measured.length > 0)]
}

/** Columns as those of the same row that they follow from, and the parts that they are sums of. */
function expand(
  world: Pick<World, 'derived'>,
  table: WorldTable,
  names: readonly string[],
): readonly { readonly names: readonly string[]; readonly parts: readonly DerivedPart[] }[] {
  return names.map((name) => {
    const each = world.derived.find((other) => other.table === table.id && other.column === name)
    if (!each) return { names: [name], parts: [] }
    const inner = each.outline ? listOwn(each.outline, table) : []
    const own = expand(world, table, inner)
    const sums = each.parts.filter(
      ({ name: kind, links }) => kind !== 'count' && links.length === 1,
    )
    return {
      names: own.flatMap((other) => other.names),
      parts: [...sums, ...own.flatMap((other) => other.parts)],
    }
  })
}

function open(
  world: World,
  { table: above, ...from }: Contributors,
  part: DerivedPart,
): Contributors {
  const { table, link } = getPartTable(world, part)
  const same = link.columns.map(
    (name, at) => `c.${quoteName(name)} = a.${quoteName(link.parentColumns[at] ?? '')}`,
  )
  return {
    ...from,
    table,
    sql: `SELECT DISTINCT c.rowid AS n FROM ${table.sqlName} AS c JOIN ${above.sqlName} AS a ON ${same.join(' AND ')} WHERE a.rowid IN (${from.sql})`,
    // they are there for their amounts alone
    ...{
      isParent: false,
      isLed: true,
      isMade: false,
      groupedBy: [],
      isLinked: false,
      above: [],
      timed: [],
    },
    measured: part.of ? listOwn(part.of, table) : [],
  }
}

/** The numbers of the row itself that an expression reads. */
function listOwn(expression: Expression, table: WorldTable): readonly string[] {
  const names = [...walkExpression(expression)].flatMap((part) => {
    if (part.class !== 'COLUMN_REF') return []
    const [name = '', of] = part.column_names.toReversed()
    const column = of === 't' ? table.byName.get(name.toLowerCase()) : undefined
    return column && isNumeric(column) ? column.name : []
  })
  return [...new Set(names)]
}
