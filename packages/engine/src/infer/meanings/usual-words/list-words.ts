/** Words between commas; sentences, where they are sentences. */
export function listWords(words: string): readonly string[] {
  return words.split(/[.!], /.test(words) ? /(?<=[.!]), / : ', ')
}
