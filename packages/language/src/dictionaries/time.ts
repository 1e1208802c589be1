import type { DictionarySource } from './dictionary-source.ts'

/** Words of calendars. Each value with how often it is drawn. */
export const timeWords: DictionarySource = {
  'time.frequency': {
    values: ['monthly', 'weekly', 'daily', 'yearly', 'quarterly'],
    weights: [38, 24, 20, 12, 6],
  },
  'time.opening-hours': {
    values: [
      'Mon-Fri 9:00-18:00',
      'Mon-Sat 10:00-20:00',
      'Daily 8:00-22:00',
      'Mon-Sun 7:00-21:00',
      'Tue-Sun 11:00-23:00',
      'Open 24 hours',
    ],
    weights: [34, 26, 16, 10, 9, 5],
  },
  'time.month-name': {
    values: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  'time.weekday-name': {
    values: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weights: [1, 1, 1, 1, 1, 1, 1],
  },
}
