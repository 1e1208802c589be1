/** Markup that is safe to print: made by `html`, or by a printer that escapes for itself. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

/** Builds markup from a template; every text put in is escaped, so data cannot become markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = strings.map(
    (text, index) => text + (index < parts.length ? print(parts[index]) : ''),
  )
  return { markup: pieces.join('') }
}

/** Markup as it is, for what another printer made. */
export function raw(markup: string): Html {
  return { markup }
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeText(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(print).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for element content and quoted attributes; control characters become visible. */
function escapeText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML forbids them, so they are shown
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
      // a lone surrogate has no UTF-8 form, and these turn the direction of what follows
      .toWellFormed()
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
  )
}
