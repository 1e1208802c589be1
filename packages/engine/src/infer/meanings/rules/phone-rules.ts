import type { MeaningRule } from '../meaning.ts'

/** Where people are called, under names that do not say so by themselves. */
export const phoneRules: readonly MeaningRule[] = [
  {
    meaning: 'person.phone',
    name: /^(destination|called|calling|dialed|dialled|twilio|sms|whatsapp|callback|landline|viber|telegram) number$/,
    types: ['text'],
    minLength: 7,
  },
  // beside a name, a contact is where to reach it
  {
    meaning: 'person.phone',
    name: /^(father|mother|guardian|parent|spouse|student|patient|emergency) contact( number| no)?$/,
    types: ['text'],
    minLength: 7,
    neighbor:
      /^(father|mother|guardian|parent|spouse|first|last|full|student|patient|emergency contact) name$|^name$/,
  },
  {
    meaning: 'person.phone',
    name: /^contact$/,
    types: ['text'],
    minLength: 7,
    maxLength: 20,
    neighbor: /\bname$/,
    table:
      /\b(client|customer|user|student|patient|employee|staff|doctor|teacher|owner|agent|driver|member|guest|tenant|buyer|seller|supplier|farmer)$/,
  },
]
