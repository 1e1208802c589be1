import type { DictionarySource } from './dictionary-source.ts'

/** Lines of code. Each value with how often it is drawn. */
export const codeWords: DictionarySource = {
  'software.cron': {
    values: [
      '0 * * * *',
      '*/5 * * * *',
      '0 2 * * *',
      '30 3 * * *',
      '0 0 * * 0',
      '*/15 * * * *',
      '0 6 1 * *',
      '0 9 * * 1-5',
    ],
    weights: [22, 20, 18, 10, 9, 12, 5, 4],
  },
  'software.expression': {
    values: [
      'price > 100',
      'quantity >= 5',
      "country = 'US'",
      'total * 0.1',
      "status <> 'closed'",
      'age between 18 and 65',
      'min(price, 50)',
      'weekday in (6, 7)',
    ],
    weights: [12, 12, 10, 9, 10, 7, 4, 5],
  },
  'software.query': {
    values: [
      'status:open',
      'created:>2024-01-01',
      'type:invoice',
      'owner:me',
      'price:<50',
      'tag:sale',
      'country:DE',
      'updated:<7d',
    ],
    weights: [16, 10, 9, 12, 8, 10, 6, 8],
  },
  'software.pattern': {
    values: [
      '*.jpg',
      '[A-Z]{2}[0-9]{4}',
      '^/admin/',
      '*.tmp',
      '\\d{5}',
      'user-*',
      '*@*.com',
      '/api/*',
    ],
    weights: [10, 9, 9, 8, 9, 9, 6, 10],
  },
  'software.command': {
    values: [
      'start',
      'stop',
      'restart',
      'status',
      'import',
      'export',
      'migrate',
      'backup',
      'help',
      'clear-cache',
    ],
    weights: [14, 10, 12, 14, 9, 9, 8, 8, 10, 6],
  },
}
