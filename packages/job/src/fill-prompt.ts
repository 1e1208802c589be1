/** Puts values into a prompt; the comment at its top names its variables and is left out. */
export function fillPrompt(text: string, values: Readonly<Record<string, string>>): string {
  let filled = ''
  for (const [at, part] of split(text).entries())
    filled += at % 2 === 0 ? part : (values[part] ?? '')
  return filled.replace(/\n{3,}/g, '\n\n').trim()
}

/** Text and names of variables in turn. */
function split(text: string): readonly string[] {
  const known = parts.get(text)
  if (known) return known
  const found = text.replace(/^<!--[\s\S]*?-->\n/, '').split(/\{\{(\w+)\}\}/)
  parts.set(text, found)
  return found
}

// prompts are files of the program, and asked with thousands of times
const parts = new Map<string, readonly string[]>()
