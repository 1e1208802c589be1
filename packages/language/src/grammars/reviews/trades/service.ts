import type { TradeWords } from './trade-words.ts'

/** What is said of any other service. */
export const service: TradeWords = {
  thing: ['service', 'experience'],
  joys: [
    'Everything was done when it had been promised',
    'The price was fair and as agreed',
    'Booking was easy',
    'They left everything tidy',
    'I got a call back within the hour',
    'Small problems were solved without discussion',
    'I felt in good hands from the start',
  ],
  woes: [
    'I had to call three times to get an answer',
    'They came two hours late',
    'The final bill was higher than the quote',
    'The work had to be done twice',
    'Nobody felt responsible',
    'My e-mails were never answered',
  ],
  people: ['The team', 'The people there', 'Everyone', 'The person on the phone'],
  occasions: [
    'for the first time',
    'for the third time',
    'on a friend’s advice',
    'at short notice',
    'last month',
    'over the holidays',
  ],
}
