import { column, isPresent } from '../../sql/build.ts'
import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, SchemaGraph } from '../structure/schema-graph.ts'
import { dropTimeWords } from '../time/phases.ts'
import type { Proposal } from './proposal.ts'

/** A flag beside the moment it speaks of: `is_completed` is whether there is a `completed_at`. */
export function findFlagMoments(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const columns = [...node.columns.values()]
    const moments = columns.filter(({ column: own }) => isTemporal(own.type) && own.nullable)
    return columns.flatMap((flag) => {
      const word = flag.column.type.kind === 'boolean' ? readFlag(flag) : ''
      const [moment, ...others] = moments.filter(
        ({ words }) => dropTimeWords(words).join(' ') === word,
      )
      if (word === '' || !moment || others.length > 0) return []
      return [
        {
          table: node.id,
          column: flag.column.name,
          expression: isPresent(column(moment.column.name)),
          why: `It tells whether there is a ${moment.column.name}.`,
        },
      ]
    })
  })
}

/** `completed` for `is_completed` and `completed`: what has been done, not what is. */
function readFlag({ words }: ColumnNode): string {
  const rest = words.filter((word) => !['is', 'has', 'been', 'was', 'flag'].includes(word))
  return rest.length === 1 && done.test(rest[0] ?? '') ? (rest[0] ?? '') : ''
}

const done =
  /^(completed|done|finished|paid|shipped|delivered|returned|refunded|cancelled|canceled|resolved|closed|verified|approved|rejected|read|sent|archived|deleted|processed|confirmed|published|answered|claimed|redeemed|used|revoked)$/
