import { readRuleExpression } from '../read-rule-expression.ts'
import type { RuleContext, Target } from '../rule-context.ts'
import type { TemplatePart } from '../rules.ts'
import { readWords } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { fitsLength, holdsText } from './holds-text.ts'
import { splitTemplate } from './split-template.ts'
import type { ValueReader } from './value-reader.ts'

/** `template: "{lower(first_name)}@example.com"`: text with SQL expressions in braces. */
export const template: ValueReader = {
  key: 'template',
  companions: [],
  read: (entry, _, target, context) => {
    if (!holdsText(entry, target, context)) return null
    const text = readWords(entry, context)
    if (text === null) return null
    const pieces = splitTemplate(text)
    if (!pieces) {
      const message = `The template "${text}" opens or closes a brace without its other half.`
      const hint = 'Write an expression as {column}, and a brace itself as {{ or }}.'
      context.report('RULE_TEMPLATE', entry.place, message, hint)
      return null
    }
    const fixed = pieces.filter(({ kind }) => kind === 'text').map((piece) => piece.text)
    if (!fitsLength([...fixed.join('')].length, entry, target, context)) return null
    const parts = pieces.map((piece) =>
      piece.kind === 'text' ? piece : readPart(piece.text, entry, target, context),
    )
    const right = parts.filter((part) => part !== null)
    return right.length === parts.length ? { kind: 'template', parts: right } : null
  },
}

function readPart(
  text: string,
  entry: RuleEntry,
  { table }: Target,
  context: RuleContext,
): TemplatePart | null {
  const expression = readRuleExpression(text, table, entry.place, context)
  return expression && { kind: 'expression', expression }
}
