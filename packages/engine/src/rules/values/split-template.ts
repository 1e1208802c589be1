/** A stretch of a template: text as it stands, or what is written inside braces. */
export type TemplatePiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }

/** Splits a template at its braces; null where one is open. `{{` and `}}` are braces themselves. */
export function splitTemplate(template: string): readonly TemplatePiece[] | null {
  const pieces: TemplatePiece[] = []
  let text = ''
  let offset = 0
  while (offset < template.length) {
    const [sign = '', next] = [template[offset], template[offset + 1]]
    if ((sign === '{' || sign === '}') && next === sign) {
      text += sign
      offset += 2
    } else if (sign === '}') {
      return null
    } else if (sign === '{') {
      const end = findClosingBrace(template, offset + 1)
      if (end === null) return null
      if (text !== '') pieces.push({ kind: 'text', text })
      text = ''
      pieces.push({ kind: 'expression', text: template.slice(offset + 1, end) })
      offset = end + 1
    } else {
      text += sign
      offset += 1
    }
  }
  return text === '' ? pieces : [...pieces, { kind: 'text', text }]
}

/** A brace inside SQL quotes closes nothing. */
function findClosingBrace(template: string, from: number): number | null {
  let quote: string | null = null
  for (let offset = from; offset < template.length; offset += 1) {
    const sign = template[offset] ?? ''
    if (quote !== null) {
      if (sign === quote) quote = null
    } else if (sign === "'" || sign === '"') {
      quote = sign
    } else if (sign === '}') {
      return offset
    } else if (sign === '{') {
      return null
    }
  }
  return null
}
