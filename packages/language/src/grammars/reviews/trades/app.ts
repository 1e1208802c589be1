import type { TradeWords } from './trade-words.ts'

/** What is said of an app. */
export const app: TradeWords = {
  thing: ['app', 'tool'],
  joys: [
    'Setting it up took five minutes',
    'It does one thing and does it well',
    'Search finds everything at once',
    'It works offline, which saved me twice',
    'Updates come often and break nothing',
    'Our whole team uses it now',
    'Exporting my data was simple',
  ],
  woes: [
    'It crashes whenever I open a large file',
    'The last update moved every button',
    'It wants more permissions than it needs',
    'Syncing loses changes now and then',
    'It has become slow over the years',
    'The free version is full of ads',
  ],
  people: ['Support', 'The developers', 'The support team'],
  occasions: [
    'at work',
    'for my own small business',
    'every day',
    'instead of a spreadsheet',
    'on two phones',
    'for a month now',
  ],
}
