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
  /** What is known of whoever or whatever the instance is of. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly ask: Ask
  readonly draw: Random
}

/** Gives what a value of a name might be: undefined where the name says nothing. */
export function startNaming(options: NamingOptions): (ask: Ask) => unknown {
  const cast: Cast = {
    options,
    personas: new Map(),
    draw: startRandom(`${options.seed}/names`),
  }
  return (ask) => {
    const [last, above] = findWords(ask.place.path)
    // a text that is the whole answer has no name
    if (last === undefined && ask.type !== 'string') return undefined
    const naming = new Named(cast, ask, last, above)
    if (ask.type === 'string') return findText(naming)
    if (ask.type === 'number') return findNumber(naming)
    return undefined
  }
}

/** Who an instance speaks of, as far as they were met. */
interface Cast {
  readonly options: NamingOptions
  readonly personas: Map<string, Persona>
  readonly draw: Random
}

/** A class: each object with getters of its own has V8 keep it until all memory is looked through. */
class Named implements Naming {
  readonly name: string
  readonly parent: string
  readonly ask: Ask
  readonly #cast: Cast

  constructor(cast: Cast, ask: Ask, last: string | undefined, above: string | undefined) {
    this.name = foldName(last ?? '')
    this.parent = above === undefined ? '' : foldName(above)
    this.ask = ask
    this.#cast = cast
  }

  get draw(): Random {
    return this.#cast.draw
  }

  get facts(): NamingOptions['facts'] {
    return findSubject(this.ask.place.path) === '' ? this.#cast.options.facts : {}
  }

  // most names say nothing of anyone
  get persona(): Persona {
    const { options, personas } = this.#cast
    const about = isOneself(this.ask, options.facts) ? '' : findSubject(this.ask.place.path)
    const known = personas.get(about) ?? meet(about, options)
    personas.set(about, known)
    return known
  }
}

/** The last two names of a path. */
function findWords(path: Path): readonly [string | undefined, string | undefined] {
  let last: string | undefined
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const part = path[index]
    if (typeof part !== 'string') continue
    if (last !== undefined) return [last, part]
    last = part
  }
  return [last, undefined]
}

type Path = Ask['place']['path']

const others =
  /^(?:spouse|partner|manager|supervisor|emergencycontact|reference|referrer|parent|mother|father|child|author|owner|doctor|contact|recipient|sender|assistant)$/
const crowds =
  /(?:people|persons?|users|customers|contacts|references|friends|family|members|children|kids|employees|authors|attendees|participants|colleagues|guests|passengers|patients|students|players|siblings|dependents)$/

/** The part of a path that tells who is meant: an entry of a list of people, or someone named. */
function findSubject(path: Path): string {
  for (let index = path.length - 2; index >= 0; index -= 1) {
    const part = path[index]
    const named = typeof part === 'number' ? path[index - 1] : part
    if (typeof part === 'number' && index === 0) return String(part)
    if (typeof named !== 'string') continue
    const isOther = (typeof part === 'number' ? crowds : others).test(foldName(named))
    if (isOther) return path.slice(0, index + 1).join('/')
  }
  return ''
}

/** A contact who goes by the first name that is known is whom all facts are about. */
function isOneself({ place }: Ask, facts: NamingOptions['facts']): boolean {
  const given = facts['first_name']
  return typeof given === 'string' && place.beside.values().some((value) => value === given)
}

function meet(about: string, { seed, facts, locale }: NamingOptions): Persona {
  // the facts are about the one the instance is of
  return startPersona({ seed: `${seed}/${about}`, facts: about === '' ? facts : {}, locale })
}
