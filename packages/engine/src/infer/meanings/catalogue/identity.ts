import { any, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** What tells rows apart. */
export const identityMeanings: readonly MeaningEntry[] = [
  { name: 'identity.key', fits: any, description: "The row's own key." },
  { name: 'identity.link', fits: any, description: 'The key of a row of another table.' },
  {
    name: 'identity.reference',
    fits: any,
    description: 'The key of a row the schema declares no link to.',
  },
  { name: 'identity.external', fits: any, description: 'The key of the row in another system.' },
  { name: 'identity.uuid', fits: any, description: 'A universally unique identifier.' },
  { name: 'identity.code', fits: textInteger, description: 'A short code a thing is known by.' },
  { name: 'identity.number', fits: textInteger, description: 'A number a thing is known by.' },
  {
    name: 'identity.entity-type',
    fits: textInteger,
    description: 'Which table a reference leads to.',
  },
  { name: 'identity.list', fits: text, description: 'Keys of several rows.' },
  { name: 'identity.tree-path', fits: text, description: 'The keys from the root to the row.' },
  { name: 'identity.sort-key', fits: text, description: 'A text rows are sorted by.' },
  {
    name: 'identity.machine-name',
    fits: text,
    description: 'A name in small letters that programs use.',
  },
  { name: 'identity.imei', fits: text, description: "A phone's number with its check digit." },
  { name: 'identity.iccid', fits: text, description: "A SIM's number with its check digit." },
  { name: 'identity.imsi', fits: text, description: 'Fifteen digits of a subscriber.' },
  { name: 'identity.imo-number', fits: text, description: "A ship's number with its check digit." },
  {
    name: 'identity.container-number',
    fits: text,
    description: "A freight container's number with its check digit.",
  },
  {
    name: 'identity.official-code',
    fits: textInteger,
    description: 'A code in the form that a register gives it: ISSN, ISIN, PNR.',
  },
]
