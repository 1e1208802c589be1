import { remember } from '../../remember.ts'

/** Finds what the first matching pattern of a list stands for; a name is matched once. */
export function matchNames<T>(
  list: readonly (readonly [RegExp, T])[],
): (name: string, parent?: string) => T | undefined {
  const match = remember(
    ([name, both]: readonly [name: string, both: string]) =>
      list.find(([pattern]) => pattern.test(name) || pattern.test(both))?.[1],
    { by: ([, both]) => both },
  )
  return (name, parent = '') => match([name, `${parent}.${name}`])
}
