import { moment, number, text, textInteger, yearlike } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** What describes a person. */
export const personMeanings: readonly MeaningEntry[] = [
  { name: 'person.given-name', fits: text, description: 'The name a person is called by.' },
  { name: 'person.middle-name', fits: text, description: 'A second given name or its initial.' },
  {
    name: 'person.family-name',
    fits: text,
    description: 'The name a person shares with the family.',
  },
  { name: 'person.full-name', fits: text, description: 'Given and family name together.' },
  { name: 'person.display-name', fits: text, description: 'The name a person shows to others.' },
  { name: 'person.initials', fits: text, description: "First letters of a person's names." },
  { name: 'person.prefix', fits: text, description: 'A form of address such as Dr. or Ms.' },
  { name: 'person.suffix', fits: text, description: 'What follows a name, such as Jr. or PhD.' },
  {
    name: 'person.gender',
    fits: textInteger,
    description: "A person's gender, spelled as the column's width asks.",
  },
  { name: 'person.birth-date', fits: moment, description: 'The day a person was born.' },
  { name: 'person.death-date', fits: moment, description: 'The day a person died.' },
  { name: 'person.birth-year', fits: yearlike, description: 'The year a person was born.' },
  { name: 'person.age', fits: number, description: 'Full years a person has lived.' },
  { name: 'person.age-range', fits: text, description: 'A band of ages such as 25-34.' },
  { name: 'person.email', fits: text, description: "An e-mail address made of the person's name." },
  {
    name: 'person.phone',
    fits: textInteger,
    description:
      "A telephone number of the person's country, from a range kept for fiction where there is one.",
  },
  { name: 'person.fax', fits: textInteger, description: "A fax number of the person's country." },
  { name: 'person.username', fits: text, description: "A login name made of the person's name." },
  {
    name: 'person.password-hash',
    fits: text,
    description: 'A salted password hash, never a password.',
  },
  {
    name: 'person.password-hint',
    fits: text,
    description: 'A reminder of a password that does not give it away.',
  },
  { name: 'person.avatar-url', fits: text, description: "The address of a person's picture." },
  {
    name: 'person.bio',
    fits: text,
    description: 'A few sentences a person writes about themselves.',
  },
  { name: 'person.job-title', fits: text, description: 'What a person does at work.' },
  { name: 'person.occupation', fits: text, description: "A person's line of work." },
  {
    name: 'person.nationality',
    fits: text,
    description: 'The country a person is a citizen of, as an adjective.',
  },
  { name: 'person.language', fits: text, description: 'A language a person speaks.' },
  {
    name: 'person.marital-status',
    fits: text,
    description: 'Single, married, and so on, or their letters.',
  },
  {
    name: 'person.education-level',
    fits: text,
    description: 'The highest schooling a person finished.',
  },
  { name: 'person.ethnicity', fits: text, description: 'A group a person belongs to by descent.' },
  { name: 'person.religion', fits: text, description: "A person's faith." },
  {
    name: 'person.tax-id',
    fits: text,
    description: 'A personal number of the tax or social security office, from an unused range.',
  },
  {
    name: 'person.document-number',
    fits: text,
    description: 'The number of a passport, identity card or driving licence.',
  },
  {
    name: 'person.income',
    fits: number,
    description: 'What a person or household earns in a year.',
  },
  { name: 'person.salary', fits: number, description: 'What an employee is paid.' },
  { name: 'person.children-count', fits: number, description: 'How many children a person has.' },
  { name: 'person.interests', fits: text, description: 'What a person likes to do.' },
  { name: 'person.signature', fits: text, description: "The lines below a person's messages." },
  { name: 'person.reputation', fits: number, description: 'Points a member earned from others.' },
  { name: 'person.relationship', fits: text, description: 'How one person is related to another.' },
  { name: 'person.skill', fits: text, description: 'Something a person can do well.' },
  { name: 'person.contact', fits: text, description: 'A person or department to speak to.' },
  { name: 'person.eye-color', fits: text, description: "The colour of a person's eyes." },
  { name: 'person.hair-color', fits: text, description: "The colour of a person's hair." },
  { name: 'person.alias', fits: text, description: 'A name a person also goes by.' },
  {
    name: 'person.other-name',
    fits: text,
    description: 'Somebody beside the person of the row: a guardian, an emergency contact.',
  },
]
