import type { Diagnostic } from '@worldloom/diagnostics'
import type { Node } from 'libpg-query'
import type { Formula } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { convertNode } from '../expression/convert-node.ts'
import type { Reading } from './tree.ts'

/** A condition or formula with its text; one that has no equivalent keeps its text alone. */
export function convertFormula(
  node: Node | undefined,
  text: string,
  location: number | undefined,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): Formula {
  if (!node) return { text, expression: null }
  const { expression, faults } = convertNode(node)
  if (faults.length === 0) return { text, expression }
  report({
    code: 'UNREADABLE_EXPRESSION',
    severity: 'warning',
    message: `The expression "${text}" cannot be used: ${faults.join('; ')}.`,
    hint: 'The data is made without it, and the proof says that it was not checked.',
    place: reading.placeOf(location),
  })
  return { text, expression: null }
}

/** A default that has no equivalent is left out: values are made, not defaulted. */
export function convertDefault(node: Node | undefined): Expression | null {
  if (!node) return null
  const { expression, faults } = convertNode(node)
  return faults.length === 0 && expression.kind !== 'null' ? expression : null
}

/** `DEFAULT nextval('…')`: the database counts the column. */
export function isNextValue(expression: Expression | null): boolean {
  return expression?.kind === 'call' && expression.name === 'nextval'
}
