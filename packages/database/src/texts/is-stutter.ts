// a refrain may come again; so often it is no text any more
const mostAlike = 3

/** Whether a text says the same three words over and over, as a model does that has lost its thread. */
export function isStutter(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const three = words.slice(at, at + 3).join(' ')
    const count = (counts.get(three) ?? 0) + 1
    if (count > mostAlike) return true
    counts.set(three, count)
  }
  return false
}
