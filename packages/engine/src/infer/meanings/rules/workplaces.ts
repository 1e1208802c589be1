import type { MeaningRule } from '../meaning.ts'

/** Where people work and companies sit: towns, not parks and quarters of a year. */
export const workplaceRules: readonly MeaningRule[] = [
  {
    meaning: 'address.city',
    name: /^(headquarters?|head quarters?|hq|head office|main office)( (city|town|location))?$/,
    types: ['text'],
  },
  {
    meaning: 'address.city',
    name: /^((job|work|office|current|preferred) )?location$/,
    table:
      /\b(job|job posting|posting|vacancy|job opening|opening|job listing|candidate|applicant|recruiter|user|profile|user profile|member|follower)$/,
    types: ['text'],
  },
]
