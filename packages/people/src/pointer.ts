import { remember } from '@worldloom/agents'

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
export const readPointer: (pointer: string) => readonly string[] = remember((pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
)
