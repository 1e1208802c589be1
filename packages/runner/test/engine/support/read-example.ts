import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from './compile-world.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', '..', 'examples', 'ecommerce')

/** The shop of 33 tables as the example gives it. */
export function readExample(settings: NonNullable<World['settings']>): World {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return {
    schema: read('ecommerce.sql'),
    rules: read('ecommerce_rules.json'),
    reference: read('ecommerce_reference.csv'),
    settings,
  }
}
