import type { Persona } from '../persona/persona.ts'
import { startPersona } from '../persona/start-persona.ts'
import { type Random, startRandom } from '../random.ts'
import { foldName } from '../solve/find-fact.ts'
import type { Ask } from '../solve/solving.ts'
import { findNumber } from './find-number.ts'
import { findText } from './find-text.ts'

export interface NamingOptions {
  readonly seed: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly locale: string
}

/** What a name stands for: itself and where it stands, with who it is about. */
export interface Naming {
  /** The member's name in lower case without separators: `firstname`. */
  readonly name: string
  /** The name of what it stands in: `company` of `company.name`. */
  readonly parent: string
  readonly persona: Persona
  readonly ask: Ask
  readonly draw: Random
}

/** Gives what a value of a name might be: undefined where the name says nothing. */
export function startNaming(options: NamingOptions): (ask: Ask) => unknown {
  const personas = new Map<string, Persona>()
  const draw = startRandom(`${options.seed}/names`)
  return (ask) => {
    const { path } = ask.place
    const words = path.filter((part) => typeof part === 'string')
    if (words.length === 0) return undefined
    const [name = '', parent = ''] = [words.at(-1), words.at(-2)].map((each) =>
      foldName(each ?? ''),
    )
    const naming: Naming = {
      name,
      parent,
      ask,
      draw,
      // most names say nothing of anyone
      get persona() {
        const about = findSubject(path)
        const known = personas.get(about) ?? meet(about, options)
        personas.set(about, known)
        return known
      },
    }
    if (ask.type === 'string') return findText(naming)
    if (ask.type === 'number') return findNumber(naming)
    return undefined
  }
}

const others =
  /^(?:spouse|partner|manager|supervisor|emergencycontact|reference|referrer|parent|mother|father|child|author|owner|doctor|contact|recipient|sender|assistant)$/

/** The part of a path that tells who is meant: an entry of a list, or someone named. */
function findSubject(path: readonly (string | number)[]): string {
  const last = path.findLastIndex(
    (part, index) =>
      index < path.length - 1 && (typeof part === 'number' || others.test(foldName(part))),
  )
  return path.slice(0, last + 1).join('/')
}

function meet(about: string, { seed, facts, locale }: NamingOptions): Persona {
  // the facts are about the one the instance is of
  return startPersona({ seed: `${seed}/${about}`, facts: about === '' ? facts : {}, locale })
}
