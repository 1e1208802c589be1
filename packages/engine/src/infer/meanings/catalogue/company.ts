import { number, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** What describes a company or another organisation. */
export const companyMeanings: readonly MeaningEntry[] = [
  { name: 'company.name', fits: text, description: "A company's name." },
  { name: 'company.legal-form', fits: text, description: 'Inc., GmbH, Ltd.' },
  { name: 'company.department', fits: text, description: 'A department of a company.' },
  { name: 'company.team', fits: text, description: 'A group of people who work together.' },
  { name: 'company.project-name', fits: text, description: 'What a piece of work is called.' },
  { name: 'company.industry', fits: text, description: 'The trade a company is in.' },
  { name: 'company.website', fits: text, description: "A company's home page." },
  {
    name: 'company.vat-number',
    fits: text,
    description: "A company's tax number as its country writes it.",
  },
  {
    name: 'company.registration-number',
    fits: text,
    description: "A company's number in a register.",
  },
  { name: 'company.slogan', fits: text, description: "A company's motto." },
  { name: 'company.description', fits: text, description: 'What a company does.' },
  { name: 'company.employee-count', fits: number, description: 'How many people work there.' },
  { name: 'company.revenue', fits: number, description: 'What a company sells in a year.' },
  {
    name: 'company.employee-number',
    fits: textInteger,
    description: "An employee's number in the company.",
  },
  { name: 'company.size', fits: textInteger, description: 'A class of company sizes.' },
  { name: 'company.budget', fits: number, description: 'Money set aside.' },
  {
    name: 'company.trade-name',
    fits: text,
    description: 'What organizations of a trade are called: clinics, gyms, agencies.',
  },
]
