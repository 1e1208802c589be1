import type { Expression } from '../../sql/expression.ts'
import { aggregatesIn, columnPaths } from '../../sql/walk.ts'
import type { CheckContext } from './check-context.ts'
import { findAggregateLinks } from './find-aggregate-links.ts'
import { openScope } from './scope.ts'
import { writeExpression } from './write-expression.ts'

/** What a column of a row is, as DuckDB SQL, and which rows have a say in it. */
export interface WrittenDerivation {
  /** The rows of the table as `t`, joined with those that its links lead to: `t_2` for the second of its links. */
  readonly from: string
  /** The value over those rows. */
  readonly value: string
  /** The value in parts: an aggregate stands as a column `n` of `__part`, from 0. */
  readonly outline: string
  readonly parts: readonly DerivationPart[]
  readonly reads: DerivationReads
}

/** An aggregate over the rows that links lead from. */
export interface DerivationPart {
  readonly name: 'count' | 'sum' | 'min' | 'max' | 'avg'
  readonly child: string
  /** From the child's row up. */
  readonly links: readonly string[]
  /** Over the child's row as `t`; null where rows are counted. */
  readonly of: string | null
  readonly where: string | null
}

/** Which columns a value reads: paths of links that end in a column, and those that rows below read. */
export interface DerivationReads {
  readonly paths: readonly (readonly string[])[]
  readonly below: readonly {
    readonly child: string
    readonly links: readonly string[]
    readonly reads: DerivationReads
  }[]
}

/** Writes what an expression over the rows of a table gives; null where an aggregate's way is not clear. */
export function writeDerivation(
  expression: Expression,
  table: string,
  context: CheckContext,
): WrittenDerivation | null {
  const aggregates = aggregatesIn(expression)
  const parts = aggregates.flatMap((aggregate): readonly DerivationPart[] => {
    const { name, child, of, where } = aggregate
    const links = findAggregateLinks(context.schema, aggregate, table)
    if (!links) return []
    const write = (part: Expression | null): string | null =>
      part && writeExpression(part, openScope(context, child))
    return [{ name, child, links, of: write(of), where: write(where) }]
  })
  if (parts.length < aggregates.length) return null
  const named = aggregates.map((aggregate, at) => [aggregate, `"__part"."${at}"`] as const)
  const scope = openScope(context, table)
  const value = writeExpression(expression, scope)
  const outline = writeExpression(expression, openScope(context, table), new Map(named))
  const reads = listReads(expression, table, context)
  return { from: scope.from(), value, outline, parts, reads }
}

function listReads(expression: Expression, table: string, context: CheckContext): DerivationReads {
  const below = aggregatesIn(expression).map((aggregate) => {
    const { child, of, where } = aggregate
    const inner = [of, where].flatMap((part) => (part ? listReads(part, child, context) : []))
    const reads = {
      paths: inner.flatMap((each) => each.paths),
      below: inner.flatMap((each) => each.below),
    }
    return { child, links: findAggregateLinks(context.schema, aggregate, table) ?? [], reads }
  })
  return { paths: columnPaths(expression), below }
}
