import type { TradeWords } from './trade-words.ts'

/** What is said of a film or a book. */
export const story: TradeWords = {
  thing: ['story', 'one'],
  joys: [
    'The characters stay with you for days',
    'I could not stop until the end',
    'The ending caught me completely off guard',
    'It made me laugh out loud more than once',
    'Not a minute too long',
    'The dialogue is sharp and true to life',
    'Even the smaller roles are wonderful',
  ],
  woes: [
    'The middle drags on forever',
    'I saw the ending coming from the start',
    'The characters never come to life',
    'So much talk, so little happens',
    'The plot has holes you could drive through',
    'I gave up halfway',
  ],
  people: ['The lead', 'The cast', 'The author', 'The narrator'],
  occasions: [
    'on a rainy Sunday',
    'on a friend’s advice',
    'in one sitting',
    'on a long flight',
    'without knowing anything about it',
    'for the second time',
  ],
}
