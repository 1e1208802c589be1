import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import type { Schema } from '../../model/schema.ts'
import { learnKeys } from './learn-keys.ts'
import { learnLinks } from './learn-links.ts'

/** A schema with the keys and links that its names speak of and that it does not declare, and a note of them. */
export function learnFromNames(schema: Schema): {
  readonly schema: Schema
  readonly diagnostics: readonly Diagnostic[]
} {
  const learned = learnLinks(learnKeys(schema))
  const keys = learned.tables.flatMap(({ id, primaryKey }) =>
    primaryKey?.learned ? [`${id}.${primaryKey.columns.join()}`] : [],
  )
  const links = learned.tables.flatMap(({ id, foreignKeys }) =>
    foreignKeys.flatMap((key) => (key.learned ? [`${id}.${key.link} to ${key.parent}`] : [])),
  )
  const said = [say(keys, 'key', 'keys'), say(links, 'link', 'links')].filter((part) => part !== '')
  if (said.length === 0) return { schema, diagnostics: [] }
  const message = `Read from names, for the schema does not declare them: ${said.join('; ')}.`
  const hint =
    'The rows keep to them. Declare what is meant otherwise, or leave all out by --links declared.'
  return { schema: learned, diagnostics: [buildNote('LEARNED_FROM_NAMES', message, hint, null)] }
}

/** How many are named. */
const mostSaid = 12

function say(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return ''
  const rest = names.length > mostSaid ? ` and ${names.length - mostSaid} more` : ''
  return `${names.length} ${names.length === 1 ? one : many} (${names.slice(0, mostSaid).join(', ')}${rest})`
}
