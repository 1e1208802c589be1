/** The number a text writes, or the text itself: the job says what is wrong with it. */
export function parseAmount(text: string): number | string {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text
}
