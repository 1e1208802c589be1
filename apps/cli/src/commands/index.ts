import { cache } from './cache.ts'
import { check } from './check.ts'
import type { DeclareCommand } from './command.ts'
import { database } from './database.ts'
import { demo } from './demo.ts'
import { inspect } from './inspect.ts'
import { models } from './models.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { rules } from './rules.ts'
import { story } from './story.ts'
import { trace } from './trace.ts'

/** The commands in the order the help shows them. */
export const commands: readonly DeclareCommand[] = [
  database,
  story,
  demo,
  check,
  inspect,
  rules,
  plan,
  people,
  models,
  cache,
  trace,
]
