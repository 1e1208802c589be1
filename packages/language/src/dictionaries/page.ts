import type { DictionarySource } from './dictionary-source.ts'

/** What a page on the web says of itself. Each value with how often it is drawn. */
export const pageWords: DictionarySource = {
  'content.alt-text': {
    values: [
      'Product photo',
      'Logo',
      'Portrait',
      'Front view of the product',
      'Side view of the product',
      'Map',
      'Chart with monthly figures',
      'Group photo',
      'Product in use',
      'Packaging',
    ],
    weights: [16, 10, 9, 12, 8, 5, 6, 6, 8, 6],
  },
  'content.template': {
    values: [
      'Hello {{name}}, your order {{order}} has shipped.',
      'Dear {{name}}, thank you for your request.',
      'Hi {{name}}, your code is {{code}}.',
      'Welcome, {{name}}!',
      'Invoice {{number}} for {{month}}',
    ],
    weights: [1, 1, 1, 1, 1],
  },
  'content.meta-title': {
    values: [
      'Home',
      'Our products',
      'About us',
      'Contact',
      'Frequently asked questions',
      'Shipping and returns',
      'New arrivals',
      'Sale',
      'Our story',
      'Gift ideas',
    ],
    weights: [8, 10, 9, 9, 7, 8, 8, 8, 6, 6],
  },
  'content.meta-description': {
    values: [
      'Find out more about our range and order online.',
      'Everything you need, delivered fast.',
      'Opening hours, directions and contact.',
      'Answers to common questions.',
      'Hand-picked products at fair prices.',
      'News and stories from our team.',
    ],
    weights: [8, 8, 6, 7, 8, 6],
  },
}
