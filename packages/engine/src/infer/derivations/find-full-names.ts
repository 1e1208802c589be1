import { call, column, concat, text } from '../../sql/build.ts'
import { findColumn } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph } from '../structure/schema-graph.ts'
import type { Proposal } from './proposal.ts'

const shortestFullName = 60

/** A full name is the given and the family name. */
export function findFullNames(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const whole = findColumn(node, ['full name', 'fullname'], isText)
    const given = findColumn(node, ['first name', 'given name', 'forename', 'firstname'], isText)
    const family = findColumn(node, ['last name', 'family name', 'surname', 'lastname'], isText)
    if (!whole || !given || !family || !isLong(whole)) return []
    const sure = !given.column.nullable && !family.column.nullable
    const expression = concat(part(given), text(' '), part(family))
    return [
      {
        table: node.id,
        column: whole.column.name,
        expression: sure ? expression : call('trim', expression),
        why: 'A full name is the given and the family name.',
      },
    ]
  })
}

function part({ column: own }: ColumnNode): ReturnType<typeof column> {
  return own.nullable ? call('coalesce', column(own.name), text('')) : column(own.name)
}

function isText({ column: own }: ColumnNode): boolean {
  return own.type.kind === 'text'
}

function isLong({ column: { type } }: ColumnNode): boolean {
  return type.kind === 'text' && (type.maxLength === null || type.maxLength >= shortestFullName)
}
