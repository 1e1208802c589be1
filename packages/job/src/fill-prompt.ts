/** Puts values into a prompt; the comment at its top names its variables and is left out. */
export function fillPrompt(text: string, values: Readonly<Record<string, string>>): string {
  const body = text.replace(/^<!--[\s\S]*?-->\n/, '')
  return body
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
