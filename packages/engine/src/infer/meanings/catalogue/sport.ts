import { number, text } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Matches and players. */
export const sportMeanings: readonly MeaningEntry[] = [
  { name: 'sport.team-name', fits: text, description: 'A team.' },
  { name: 'sport.league', fits: text, description: 'A league.' },
  { name: 'sport.sport', fits: text, description: 'A kind of sport.' },
  { name: 'sport.position', fits: text, description: "A player's place on the field." },
  { name: 'sport.stadium', fits: text, description: 'Where matches are held.' },
  { name: 'sport.points', fits: number, description: 'Points, goals or runs.' },
  { name: 'sport.result', fits: text, description: 'How a match ended.' },
  { name: 'sport.competition', fits: text, description: 'A tournament.' },
]
