import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** How much of a medicine is taken, by which it is. */
export const medicinesWords: readonly UsualWords[] = [
  {
    name: /^(manufacturer|maker|producer|labeler|supplier)( name)?$/,
    table: /\b(medicine|medication|drug|vaccine|pharmaceutical)s?\b/,
    isOrganization: true,
    words: listWords(
      'Teva, Sandoz, Viatris, Pfizer, Novartis, Sanofi, Bayer, AstraZeneca, Merck, GSK, Hikma, Zentiva, Stada, Roche',
    ),
  },
  {
    name: /^(dosage|dose|strength)( strength| amount)?$/,
    neighbor: /^(medication|medicine|drug)( name)?$/,
    words: listWords('10 mg, 20 mg, 50 mg, 5 mg, 100 mg, 500 mg, 25 mg'),
    goesWith: {
      column: { name: /^(medication|medicine|drug)( name)?$/ },
      pairs: [
        [/ibuprofen/, listWords('400 mg, 600 mg, 200 mg')],
        [/paracetamol|acetaminophen|azithromycin|ciprofloxacin|naproxen/, ['500 mg']],
        [/metformin/, listWords('500 mg, 850 mg, 1000 mg')],
        [/amoxicillin/, listWords('500 mg, 250 mg, 875 mg')],
        [/levothyroxine/, listWords('50 mcg, 75 mcg, 100 mcg, 25 mcg')],
        [/salbutamol/, ['100 mcg']],
        [/doxycycline/, ['100 mg']],
        [/gabapentin/, listWords('300 mg, 100 mg')],
        [/sertraline|losartan|metoprolol|trazodone|diclofenac/, listWords('50 mg, 25 mg, 100 mg')],
        [/bupropion|venlafaxine/, listWords('150 mg, 75 mg')],
        [/clopidogrel/, ['75 mg']],
        [/hydrochlorothiazide/, listWords('25 mg, 12.5 mg')],
        [/furosemide|omeprazole|pantoprazole|simvastatin/, listWords('20 mg, 40 mg')],
        [/tamsulosin/, ['0.4 mg']],
        [/warfarin|apixaban|ramipril|amlodipine|prednisone/, listWords('5 mg, 2.5 mg')],
        [/./, listWords('10 mg, 20 mg')],
      ],
    },
  },
]
