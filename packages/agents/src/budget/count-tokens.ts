/**
 * About how many tokens a text takes. Each model has its own; this comes within a tenth of o200k_base on prose, SQL and
 * JSON: a token for a word or for each eight letters of a long one, for three digits, for three marks that stand
 * together, for each letter beyond Latin.
 */
export function countTokens(text: string): number {
  let tokens = 0
  for (const [part] of text.matchAll(/[A-Za-z]+|\p{L}|\p{N}+|[^\s\p{L}\p{N}]+|\n+/gu)) {
    const first = part.charCodeAt(0)
    if (isLetter(first)) tokens += Math.ceil(part.length / 8)
    else if (isDigit(first)) tokens += Math.ceil(part.length / 3)
    else tokens += Math.ceil(part.length / 3)
  }
  return tokens
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** What a text can take at the most: no token is less than a byte. */
export function boundTokens(text: string): number {
  return Buffer.byteLength(text)
}
