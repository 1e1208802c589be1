import type { TradeWords } from './trade-words.ts'

/** What is said of a restaurant. */
export const meal: TradeWords = {
  thing: ['dinner', 'restaurant', 'meal', 'place'],
  joys: [
    'The pasta tasted homemade',
    'Portions are generous and nothing was left on our plates',
    'The fish could not have been fresher',
    'Our starters came within ten minutes',
    'The dessert alone is a reason to come back',
    'They have real choices for vegetarians',
    'The wine list is short and well chosen',
    'You can hear each other talk, which is rare',
    'Lunch is a bargain',
    'The terrace is lovely in the evening',
  ],
  woes: [
    'The soup arrived lukewarm',
    'We waited almost an hour for the main course',
    'My steak was overdone',
    'They had run out of half the menu',
    'The bill had a dish on it that we never ordered',
    'Tables stand so close that everybody hears you',
    'The music was far too loud',
    'Portions are small for the price',
    'The salad was drowned in dressing',
  ],
  people: ['The waiter', 'Our waitress', 'The chef', 'The whole team', 'The owner'],
  occasions: [
    'for a birthday',
    'on a Friday night',
    'with colleagues',
    'for a quick lunch',
    'with my parents',
    'after the theater',
  ],
}
