import type { Expression } from './expression.ts'
import type { Layer, LayerColumn, Source, Statement } from './query.ts'
import { mapExpression } from './walk.ts'

/** A statement with every node of its expressions changed, parts before what they are part of. */
export function mapStatement(
  statement: Statement,
  change: (node: Expression) => Expression,
): Statement {
  if (statement.kind === 'create-output') return statement
  return { ...statement, layers: statement.layers.map((layer) => mapLayer(layer, change)) }
}

function mapLayer(layer: Layer, change: (node: Expression) => Expression): Layer {
  const map = (expression: Expression): Expression => mapExpression(expression, change)
  const mapColumns = (columns: readonly LayerColumn[]): readonly LayerColumn[] =>
    columns.map((column) => ({ ...column, expression: map(column.expression) }))
  return {
    ...layer,
    from: mapSource(layer.from, map),
    ...(layer.replaces ? { replaces: mapColumns(layer.replaces) } : {}),
    columns: mapColumns(layer.columns),
    joins: layer.joins.map((join) => ({
      ...join,
      on: join.on.map(({ column, equals }) => ({ column, equals: map(equals) })),
    })),
    where: layer.where && map(layer.where),
    groupBy: layer.groupBy.map(map),
  }
}

function mapSource(source: Source, map: (expression: Expression) => Expression): Source {
  return source.kind === 'rows'
    ? { ...source, from: map(source.from), rows: map(source.rows) }
    : source
}
