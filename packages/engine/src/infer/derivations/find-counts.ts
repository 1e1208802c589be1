import { call, column, number } from '../../sql/build.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { getScale, orZero, type Proposal } from './proposal.ts'

/** Counts and averages that a row keeps of its children: `review_count`, `average_rating`. */
export function findCounts(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    [...node.columns.values()].flatMap(
      (own) => findCount(graph, node, own) ?? findAverage(graph, node, own) ?? [],
    ),
  )
}

function findCount(graph: SchemaGraph, node: TableNode, own: ColumnNode): Proposal | null {
  const counted = own.column.type.kind === 'integer' ? readCounted(own.words) : null
  const child = counted === null ? null : findChild(graph, node, counted)
  if (!child) return null
  const why = `It counts the ${child.table.name} rows.`
  return {
    table: node.id,
    column: own.column.name,
    expression: aggregate('count', child.id, null),
    why,
  }
}

/** `comment count`, `number of comment`, `total order`: what is counted. */
function readCounted(words: readonly string[]): string | null {
  const name = words.join(' ')
  const found = /^(?:(.+) count|(?:number of|number|count of|total) (.+))$/.exec(name)
  return found ? (found[1] ?? found[2] ?? null) : null
}

function findChild(graph: SchemaGraph, node: TableNode, counted: string): TableNode | null {
  const named = listClearChildren(node)
    .filter((link) => link.roleWords.length === 0)
    .map((link) => getTable(graph, link.child))
    .filter((child) => {
      if (booked.has(counted)) return places.has(child.head)
      const beyond = child.words.filter((word) => !node.words.includes(word)).join(' ')
      return child.words.join(' ') === counted || beyond === counted
    })
  return named.length === 1 ? (named[0] ?? null) : null
}

// who has a place, however it is put
const booked: ReadonlySet<string> = new Set('booked booking registered reserved'.split(' '))
const places: ReadonlySet<string> = new Set('booking registration reservation ticket'.split(' '))

const averageNames: ReadonlySet<string> = new Set([
  'average rating',
  'rating average',
  'mean rating',
  'average score',
  'average review rating',
])

function findAverage(graph: SchemaGraph, node: TableNode, own: ColumnNode): Proposal | null {
  const scale = getScale(own)
  if (!averageNames.has(own.words.join(' ')) || !scale) return null
  const rated = listClearChildren(node).flatMap((link) => {
    const child = getTable(graph, link.child)
    const rating = findColumn(child, ['rating', 'score', 'star'], ({ column: theirs }) =>
      isExact(theirs.type),
    )
    return rating && (child.head === 'review' || child.head === 'rating') ? [{ child, rating }] : []
  })
  const [review] = rated
  if (!review || rated.length !== 1) return null
  const mean = call(
    'round',
    aggregate('avg', review.child.id, column(review.rating.column.name)),
    number(scale),
  )
  const expression = own.column.nullable ? mean : orZero(mean)
  const why = `It is the mean of the ${review.child.table.name} rows.`
  return { table: node.id, column: own.column.name, expression, why }
}
