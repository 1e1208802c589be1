import { app } from './app.ts'
import { care } from './care.ts'
import { fitness } from './fitness.ts'
import { lesson } from './lesson.ts'
import { meal } from './meal.ts'
import { ride } from './ride.ts'
import { service } from './service.ts'
import { stay } from './stay.ts'
import { story } from './story.ts'
import type { TradeWords } from './trade-words.ts'

/** Trades whose texts speak of something else than goods. */
export type Trade =
  | 'stay'
  | 'meal'
  | 'care'
  | 'lesson'
  | 'ride'
  | 'fitness'
  | 'story'
  | 'app'
  | 'service'

/** What people say of each trade. */
export const tradeWords: Readonly<Record<Trade, TradeWords>> = {
  stay,
  meal,
  care,
  lesson,
  ride,
  fitness,
  story,
  app,
  service,
}
