import { givenNames } from '../given-names.ts'
import type { Grammar } from '../grammar.ts'

/** What was changed. */
export const historyEntry: Grammar = {
  templates: [
    '{field} changed from {a} to {b}',
    '{field} changed to {b}',
    '{name} changed {fieldSmall}',
    '{name} added a note',
    '{name} assigned it to {name2}',
    '{name} closed it',
    'Created by {name}',
    '{field} updated by {name}',
    '{name} uploaded {file}',
    'Reminder sent to {name2}',
  ],
  slots: {
    field: [
      'Status',
      'Priority',
      'Owner',
      'Due date',
      'Address',
      'Price',
      'Category',
      'Phone number',
    ],
    fieldSmall: [
      'the status',
      'the priority',
      'the due date',
      'the address',
      'the price',
      'two fields',
    ],
    a: ['open', 'new', 'low', 'normal', 'pending', 'draft'],
    b: ['in progress', 'closed', 'high', 'approved', 'shipped', 'published', 'on hold'],
    name: givenNames,
    name2: ['Mia', 'Paul', 'Ines', 'Robert', 'Hana', 'Dave', 'Lena', 'Carlos'],
    file: ['a photo', 'the contract', 'a receipt', 'two files', 'the offer'],
  },
}
