import type { DictionarySource } from './dictionary-source.ts'

/** Words of companies. Each value with how often it is drawn. */
export const companyWords: DictionarySource = {
  'company.industry': {
    values: [
      'Retail',
      'Software',
      'Manufacturing',
      'Health care',
      'Construction',
      'Financial services',
      'Logistics',
      'Education',
      'Hospitality',
      'Media',
      'Energy',
      'Agriculture',
    ],
    weights: [14, 12, 12, 11, 8, 9, 7, 7, 7, 5, 4, 4],
  },
  'company.team': {
    values: [
      'Platform',
      'Growth',
      'Checkout',
      'Field Sales',
      'Night Shift',
      'Data',
      'Mobile',
      'Brand',
      'Partners',
      'Logistics',
    ],
    weights: [10, 9, 8, 9, 7, 9, 9, 8, 7, 8],
  },
  'company.size': {
    values: ['1-10', '11-50', '51-200', '201-500', '501-1000', '1000+'],
    weights: [38, 28, 18, 9, 4, 3],
  },
  'company.description': {
    values: [
      'Family-run business with a long tradition',
      'Supplier of parts for small workshops',
      'Importer of food and drinks',
      'Software for retail and logistics',
      'Regional producer of furniture',
      'Service provider for schools and clinics',
      'Maker of outdoor equipment',
      'Wholesale of office supplies',
    ],
    weights: [8, 7, 7, 8, 6, 6, 7, 7],
  },
}
