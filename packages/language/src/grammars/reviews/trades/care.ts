import type { TradeWords } from './trade-words.ts'

/** What is said of a practice. */
export const care: TradeWords = {
  thing: ['visit', 'practice', 'appointment', 'clinic'],
  joys: [
    'I was seen on time',
    'Every step was explained before it was done',
    'My questions were taken seriously',
    'The waiting room is bright and clean',
    'I got an appointment the same week',
    'It hardly hurt at all',
    'The follow-up call the next day was a nice touch',
    'Booking online works well',
    'I left with a clear plan',
  ],
  woes: [
    'I waited over an hour past my appointment',
    'Nobody explained what the test was for',
    'The visit was over in five minutes',
    'It takes days until somebody answers the phone',
    'I had to fill in the same form three times',
    'My results were sent to the wrong place',
    'The bill came as a surprise',
    'There are never any appointments after work',
  ],
  people: ['The doctor', 'The nurse', 'The receptionist', 'The whole team', 'The assistant'],
  occasions: [
    'for a checkup',
    'with back pain',
    'with my daughter',
    'for a second opinion',
    'after an accident',
    'for a vaccination',
  ],
}
