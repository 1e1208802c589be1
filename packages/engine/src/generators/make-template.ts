import type { TemplatePart } from '../rules/rules.ts'
import { call, cast, concat, text } from '../sql/build.ts'
import type { Context, Generated } from './generator.ts'
import { holdsKey } from './holds-key.ts'

/** Text with other columns in it; what is an address is spelled in the letters that addresses have. */
export function makeTemplate(context: Context, parts: readonly TemplatePart[]): Generated {
  const { domain, meaning, table } = context
  const written = parts.map((part) =>
    part.kind === 'text'
      ? text(part.text)
      : call('coalesce', cast(part.expression, { kind: 'text' }), text('')),
  )
  const whole = concat(...written)
  const isAddress = meaning === 'person.email' || meaning === 'person.username'
  const isPlain = parts.every((part) => isPlainPart(context, part))
  return {
    expression: isAddress && !isPlain ? call('ascii_text', whole) : whole,
    why: 'a template over other columns',
    isDistinct: holdsKey(parts, table.table, domain.maximumLength),
  }
}

/** Whether a part is of such letters already, as digits are. */
function isPlainPart({ table }: Context, part: TemplatePart): boolean {
  if (part.kind === 'text') return /^[a-z0-9._@+-]*$/.test(part.text)
  const { expression } = part
  if (expression.kind !== 'column' || expression.path.length > 1) return false
  const [name] = expression.path
  return table.table.columns.some(
    (column) => column.name === name && column.type.kind === 'integer',
  )
}
