/** The JSON pointer of a path of keys and positions. */
export function writePointer(path: readonly (string | number)[]): string {
  let pointer = ''
  for (const key of path) {
    const text = String(key)
    pointer += `/${/[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`
  }
  return pointer
}

/** The keys of a JSON pointer. */
export function readPointer(pointer: string): readonly string[] {
  const known = read.get(pointer)
  if (known) return known
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (read.size < 10_000) read.set(pointer, keys)
  return keys
}

// the places of a schema are asked for with every person
const read = new Map<string, readonly string[]>()
