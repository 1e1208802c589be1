import type { MeaningRule } from '../meaning.ts'

/** Columns named for what somebody does in the row, which hold the name of whoever does it. */
export const personRoleRules: readonly MeaningRule[] = [
  {
    // who answers for the row: «fraud analyst», «account manager», «csm»
    meaning: 'person.full-name',
    name: /^((fraud|risk|claims?|senior|lead|assigned|case|credit|academic|financial|loan|account|hiring|general|store|property|plant|shift|relationship|customer success|project|product|branch|regional|site|sales|talent|facilit(y|ies)) )*(analyst|advisor|adviser|adjuster|underwriter|investigator|csm|account executive|loan officer|recruiter|account manager|hiring manager|general manager|store manager|property manager|plant manager|shift manager|relationship manager|success manager|case manager|branch manager|regional manager|site manager|sales manager|project manager|dispatcher|auditor|sales rep|counselor)( (name|full name))?$/,
    types: ['text'],
    minLength: 15,
  },
  {
    meaning: 'person.full-name',
    name: /^(operator|machine operator|line operator)( name)?$/,
    types: ['text'],
    schema: /\b(machine|production run|work order|production line)\b/,
  },
  {
    meaning: 'person.full-name',
    name: /^provider( name)?$/,
    types: ['text'],
    table: /\bprovider$/,
    neighbor: /\b(specialty|speciality|npi|specialization)\b/,
    schema: /\b(patient|encounter)\b/,
  },
  {
    meaning: 'person.full-name',
    name: /^server( name)?$/,
    types: ['text'],
    schema: /\b(menu item|dish|recipe)\b/,
  },
]
