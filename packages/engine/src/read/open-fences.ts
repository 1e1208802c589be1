/**
 * The SQL of a page of Markdown: what stands between fences, all else blanked so that places stay true. A text
 * without fences stays as it is.
 */
export function openFences(text: string): string {
  if (!/^```/m.test(text)) return text
  let isInside = false
  return text
    .split('\n')
    .map((line) => {
      const isFence = line.startsWith('```')
      if (isFence) isInside = !isInside
      return isInside && !isFence ? line : ' '.repeat(line.length)
    })
    .join('\n')
}
