import type { Place } from './diagnostic.ts'

/** A place in a sentence: `rules.yaml:12:7`. */
export function printPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
