/** Phrases between semicolons. */
export function readPhrases(text: string): readonly string[] {
  return text.split(';').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}
