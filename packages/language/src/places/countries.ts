import type { Country } from './country.ts'
import { australia } from './data/australia.ts'
import { brazil } from './data/brazil.ts'
import { canada } from './data/canada.ts'
import { france } from './data/france.ts'
import { germany } from './data/germany.ts'
import { india } from './data/india.ts'
import { italy } from './data/italy.ts'
import { japan } from './data/japan.ts'
import { mexico } from './data/mexico.ts'
import { netherlands } from './data/netherlands.ts'
import { poland } from './data/poland.ts'
import { spain } from './data/spain.ts'
import { sweden } from './data/sweden.ts'
import { unitedKingdom } from './data/united-kingdom.ts'
import { unitedStates } from './data/united-states.ts'

/** The countries whose places are known, the most common in a shop's data first. */
export const countries: readonly Country[] = [
  unitedStates,
  canada,
  unitedKingdom,
  germany,
  france,
  spain,
  italy,
  netherlands,
  poland,
  sweden,
  brazil,
  mexico,
  japan,
  australia,
  india,
]
