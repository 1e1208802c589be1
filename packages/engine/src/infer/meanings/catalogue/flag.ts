import { flag } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Yes or no. */
export const flagMeanings: readonly MeaningEntry[] = [
  { name: 'flag.yes-no', fits: flag, description: 'Yes or no, of no known meaning.' },
  { name: 'flag.active', fits: flag, description: 'Whether a thing is in use; mostly yes.' },
  { name: 'flag.enabled', fits: flag, description: 'Whether a thing is switched on; mostly yes.' },
  { name: 'flag.deleted', fits: flag, description: 'Whether a thing is gone; mostly no.' },
  {
    name: 'flag.default',
    fits: flag,
    description: 'Whether a thing is chosen when nothing is said; one among its siblings.',
  },
  {
    name: 'flag.primary',
    fits: flag,
    description: 'Whether a thing is the first among its siblings.',
  },
  { name: 'flag.verified', fits: flag, description: 'Whether a thing was confirmed; mostly yes.' },
  { name: 'flag.approved', fits: flag, description: 'Whether somebody agreed; mostly yes.' },
  { name: 'flag.featured', fits: flag, description: 'Whether a thing is shown first; mostly no.' },
  { name: 'flag.public', fits: flag, description: 'Whether all may see it; mostly yes.' },
  {
    name: 'flag.hidden',
    fits: flag,
    description: 'Whether a thing is kept from sight; mostly no.',
  },
  { name: 'flag.required', fits: flag, description: 'Whether a thing must be given.' },
  {
    name: 'flag.locked',
    fits: flag,
    description: 'Whether a thing is closed to change; mostly no.',
  },
  { name: 'flag.blocked', fits: flag, description: 'Whether somebody is shut out; mostly no.' },
  { name: 'flag.read', fits: flag, description: 'Whether a message was read.' },
  { name: 'flag.subscribed', fits: flag, description: 'Whether somebody wants news; about half.' },
  { name: 'flag.success', fits: flag, description: 'Whether a thing worked; mostly yes.' },
  {
    name: 'flag.administrator',
    fits: flag,
    description: 'Whether somebody may do all; rarely yes.',
  },
  {
    name: 'flag.system',
    fits: flag,
    description: 'Whether a thing belongs to the program itself; mostly no.',
  },
  { name: 'flag.taxable', fits: flag, description: 'Whether tax is due; mostly yes.' },
  { name: 'flag.available', fits: flag, description: 'Whether a thing can be had; mostly yes.' },
  { name: 'flag.guest', fits: flag, description: 'Whether somebody has no account; mostly no.' },
  { name: 'flag.sent', fits: flag, description: 'Whether a message went out; mostly yes.' },
  { name: 'flag.completed', fits: flag, description: 'Whether a thing is done.' },
]
