/**
 * A file with the comments that only one dialect has as those that every parser knows: MySQL's `# until the end of the line`, and the lines
 * that PostgreSQL's psql takes for itself, such as `\o file.csv`. Lines stay where they are.
 */
export function spellComments(text: string, dialect: string): string {
  if (dialect === 'mysql' && text.includes('#')) return text.replaceAll(parts, spellHash)
  if (dialect === 'postgresql' && text.includes('\\')) return text.replaceAll(psqlLine, '-- $1')
  return text
}

/** What may hold a `#` that begins no comment, and one that does. */
const parts =
  /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`|--[^\n]*|\/\*[\s\S]*?\*\/|#([^\n]*)/g

function spellHash(part: string, said: string | undefined): string {
  return said === undefined ? part : `-- ${said}`
}

const psqlLine = /^[ \t]*(\\[a-z?!][^\n]*)$/gim
