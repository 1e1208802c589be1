import { ModelFault } from './model-fault.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The key in the first of the variables that has one; a provider without its key cannot be opened. */
export function findKey(names: readonly string[], environment: Environment): string {
  const key = names.map((name) => environment[name]?.trim()).find(Boolean)
  if (!key) throw new ModelFault('unauthorized', lacksKey(names, environment) ?? '')
  return key
}

/** What to say where none of the variables holds a key, or null where one does. */
export function lacksKey(names: readonly string[], environment: Environment): string | null {
  if (names.some((name) => environment[name]?.trim())) return null
  return `${names.join(' or ')} is not set in the environment.`
}
