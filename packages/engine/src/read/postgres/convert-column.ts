import type { Diagnostic } from '@worldloom/diagnostics'
import type { ColumnDef, Constraint } from 'libpg-query'
import type { ColumnDeclaration } from '../changes/schema-change.ts'
import { convertConstraint } from './convert-constraint.ts'
import { convertDefault, convertFormula, isNextValue } from './convert-formula.ts'
import { convertType, isSerial } from './convert-type.ts'
import { sliceParentheses, sliceType } from './slice-text.ts'
import type { Reading } from './tree.ts'

/** A column with the constraints written beside it. */
export function convertColumn(
  body: ColumnDef,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): ColumnDeclaration {
  const name = body.colname ?? ''
  const parts = (body.constraints ?? []).flatMap((node) =>
    'Constraint' in node ? [node.Constraint] : [],
  )
  const find = (kind: Constraint['contype']): Constraint | undefined =>
    parts.find((part) => part.contype === kind)
  const written = convertDefault(find('CONSTR_DEFAULT')?.raw_expr)
  const generated = find('CONSTR_GENERATED')
  const isCounted =
    isNextValue(written) ||
    find('CONSTR_IDENTITY') !== undefined ||
    (body.typeName !== undefined && isSerial(body.typeName))
  const isNullable =
    find('CONSTR_NOTNULL') === undefined && find('CONSTR_PRIMARY') === undefined && !isCounted
  return {
    name,
    type: body.typeName
      ? convertType(body.typeName, sliceTypeText(body, parts, reading))
      : { kind: 'named', name: { schema: null, name: '' }, dimensions: 0, text: '' },
    // a column that nextval alone counts may hold NULL
    nullable:
      isNullable ||
      (isNextValue(written) &&
        find('CONSTR_NOTNULL') === undefined &&
        find('CONSTR_PRIMARY') === undefined),
    default: isNextValue(written) ? null : written,
    generated: generated
      ? convertFormula(
          generated.raw_expr,
          sliceParentheses(reading.text, reading.indexOf(generated.location)),
          generated.location,
          reading,
          report,
        )
      : null,
    identity: isCounted,
    comment: null,
    constraints: parts.flatMap((part) => convertConstraint(part, name, reading, report) ?? []),
    place: reading.placeOf(body.location),
  }
}

/** The type ends where its collation or the first constraint begins. */
export function sliceTypeText(
  body: ColumnDef,
  parts: readonly Constraint[],
  reading: Reading,
): string {
  const start = reading.indexOf(body.typeName?.location)
  const ends = [body.collClause?.location, parts[0]?.location]
    .filter((location) => location !== undefined)
    .map(reading.indexOf)
    .filter((index) => index > start)
  return sliceType(reading.text, start, ends.length > 0 ? Math.min(...ends) : null)
}
