import { isAggregate } from '../analyze/aggregates.ts'
import { columnFinder } from '../analyze/column-finder.ts'
import { isTruth } from '../analyze/is-truth.ts'
import { call, cast, textConstant } from '../tree/build.ts'
import { mapTables } from '../tree/map-tables.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import { expandStars } from './expand-stars.ts'
import { levelBranches } from './level-branches.ts'
import { loosenTypes } from './loosen-types.ts'
import { moveTexts } from './move-texts.ts'
import { orderByOutputs } from './order-by-outputs.ts'
import { quoteValues } from './quote-values.ts'
import { readDays } from './read-days.ts'
import { readLists } from './read-lists.ts'
import { settleAmbiguous } from './settle-ambiguous.ts'
import { settleBareColumns } from './settle-bare-columns.ts'

export interface MendInput {
  /** What DuckDB says against the query. */
  readonly fault: string
  readonly world: World
  readonly dialect: string
  /** As its author wrote it: the tree no longer tells what stood in quotes. */
  readonly sql: string
}

/** Databases that read a text in double quotes where no column has that name. */
const quoting: ReadonlySet<string> = new Set(['sqlite', 'mysql'])

/** A query without the fault that DuckDB found in it, or null where nothing is known against it. */
export function mendTree(
  query: QueryNode,
  { fault, world, dialect, sql }: MendInput,
): QueryNode | null {
  const missing = /Referenced column "(.*)" not found/.exec(fault)?.[1]
  if (missing !== undefined)
    return quoting.has(dialect) && sql.includes(`"${missing}"`) ? quoteValues(query, missing) : null
  const bare = /column "?(.*?)"? must appear in the GROUP BY clause/.exec(fault)?.[1]
  if (bare !== undefined) return expandStars(query, world) ?? settleBareColumns(query, bare)
  const ambiguous = /Ambiguous reference to column name "(.*?)"/.exec(fault)?.[1]
  if (ambiguous !== undefined) return settleAmbiguous(query, ambiguous)
  if (fault.includes('ORDER BY non-integer literal')) return changed(query, orderByOutputs(query))
  if (fault.includes("'strftime(TIME,")) return addDays(query, world)
  if (/^Catalog Error: Table with name dual /i.test(fault)) return dropDual(query)
  if (/^Catalog Error: Collation with name/.test(fault)) return dropCollations(query)
  if (/'\w+\(BOOLEAN\)'/.test(fault)) {
    const counted = changed(query, countTruths(query))
    if (counted) return counted
  }
  const listed = ofLists.test(fault)
    ? changed(query, readLists(query, world, { isSure: false }))
    : null
  if (listed) return listed
  if (/^Binder Error: Cannot mix values of type .* in CASE/.test(fault))
    return changed(query, levelBranches(query))
  const isType = /Cannot (?:compare|mix)|No function matches|explicit (?:type )?cast/.test(fault)
  if (!isType) return null
  const level = changed(query, loosenTypes(query, world, dialect))
  const isText = /[-+]\(VARCHAR, INTERVAL\)|"strftime\(VARCHAR,/.test(fault)
  if (level) return level
  const dated = ofDays.exec(fault)?.[1]
  if (dated !== undefined) return changed(query, readDays(query, dated, world))
  return isText ? changed(query, moveTexts(query, world)) : null
}

/** What takes a day apart, and got a text. */
const ofDays =
  /['"](year|quarter|month|week\w*|yearweek|day\w*|isodow|hour|minute|second|epoch|last_day|date_part|to_timestamp)\((?:STRING_LITERAL, )?(?:VARCHAR|STRING_LITERAL)\)['"]/

const ofLists =
  /UNNEST (?:requires a single list|not supported here)|(?:\b(?:list|array)_\w+|@>|<@|&&)\(/

/** What became of a query, or null where that is what it was. */
function changed(query: QueryNode, mended: QueryNode): QueryNode | null {
  return JSON.stringify(mended) === JSON.stringify(query) ? null : mended
}

/** The table of one row that MySQL and Oracle read nothing from. */
function dropDual(query: QueryNode): QueryNode {
  return mapTables(query, (table) =>
    table.table_name.toLowerCase() === 'dual' ? { type: 'EMPTY' } : table,
  )
}

/** Orders of other databases' letters: what is the same in any case of letters there is so here. */
function dropCollations(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'COLLATE') return expression
    const { child, collation } = expression
    return /_ci(?:_|$)/i.test(collation) ? { ...expression, collation: 'NOCASE' } : child
  })
}

/** The mean of conditions, which MySQL and SQLite count as 1 and 0. */
function countTruths(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION' || !isAggregate(expression)) return expression
    const children = (expression.children ?? []).map((child) =>
      isTruth(child) ? cast(child, 'INTEGER') : child,
    )
    return { ...expression, children }
  })
}

/** Only a day and its time can be written by a pattern: a time of day gets the first day there is. */
function addDays(query: QueryNode, world: World): QueryNode {
  const find = columnFinder(query, world)
  const isTime = (part: Expression): boolean =>
    part.class === 'CAST' ? part.cast_type.id === 'TIME' : find(part)?.column.category === 'time'
  const day = cast(textConstant('1970-01-01'), 'DATE')
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION' || expression.function_name !== 'strftime')
      return expression
    const [time, pattern] = expression.children ?? []
    if (!time || !pattern || !isTime(time)) return expression
    const moment = call('+', [day, time], true)
    return { ...expression, children: [moment, pattern] }
  })
}
