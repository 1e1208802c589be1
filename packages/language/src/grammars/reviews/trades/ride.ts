import type { TradeWords } from './trade-words.ts'

/** What is said of a ride. */
export const ride: TradeWords = {
  thing: ['ride', 'trip', 'journey'],
  joys: [
    'Pickup was right on time',
    'The car was clean and smelled fresh',
    'We took a shortcut and arrived early',
    'My luggage was handled with care',
    'The price was exactly what I had been told',
    'There was room for all our bags',
    'I could rest on the way',
    'Everything ran smoothly from door to door',
  ],
  woes: [
    'I waited twenty minutes in the rain',
    'The route made no sense at all',
    'I was charged more than the estimate',
    'It was far too hot inside',
    'The seat belt in the back did not work',
    'My connection was gone when we arrived',
    'There was a phone call during the whole drive',
  ],
  people: ['The driver', 'The crew', 'My driver', 'The staff on board'],
  occasions: [
    'to the airport',
    'across town',
    'late at night',
    'with a heavy suitcase',
    'to a meeting',
    'home from a concert',
  ],
}
