import { listWords } from './list-words.ts'
import type { GoesWith, UsualWords } from './usual-words.ts'

const medical = /\b(patient|encounter|admission|physician|doctor|nurse|surgery)\b/
const laboratory = /\b(lab|lab result|lab test|laboratory result|laboratory test|test result|test)$/

const test: GoesWith['column'] = {
  name: /^(lab )?test( name| type)?$|^(analyte|component|lab name|observation)( name)?$/,
}

/** What wards, operating rooms and their laboratories write. */
export const wardsWords: readonly UsualWords[] = [
  {
    name: /^(admission|admit|admittance) (type|kind|category)$/,
    table: /\b(admission|hospitalization|stay)$/,
    schema: medical,
    words: listWords('Emergency, Elective, Urgent, Transfer, Maternity'),
  },
  {
    name: /^(surgery|procedure|operation|surgical procedure)( (type|name))?$|^type$/,
    table: /\b(surgery|operation|surgical procedure)$/,
    schema: medical,
    words: listWords(
      'Appendectomy, Cholecystectomy, Hip Replacement, Knee Arthroscopy, Hernia Repair, Cataract Surgery, Cesarean Section, Coronary Bypass, Tonsillectomy, Spinal Fusion, Mastectomy, Thyroidectomy, Gastric Bypass, Carpal Tunnel Release',
    ),
  },
  {
    name: /^(operating|operation|surgery) (room|theater|theatre)( (number|name|code))?$|^or( (number|room))?$|^theat(er|re)$/,
    table: /\b(surgery|operation|procedure|surgical procedure)$/,
    schema: medical,
    words: listWords('OR-1, OR-2, OR-3, OR-4, OR-5, OR-6'),
  },
  {
    name: /^complications?$|^(post ?op|postoperative|intraoperative) (complication|note)s?$/,
    table: /\b(surgery|operation|procedure|delivery|surgical procedure)$/,
    words: listWords(
      'None, Minor bleeding, Wound infection, Fever for two days, Low blood pressure during anesthesia, Delayed healing',
    ),
    shares: {
      none: 82,
      'minor bleeding': 5,
      'wound infection': 5,
      'fever for two days': 3,
      'low blood pressure during anesthesia': 3,
      'delayed healing': 2,
    },
  },
  {
    name: /^(surgery |operation )?(outcome|result)$/,
    table: /\b(surgery|operation|surgical procedure)$/,
    schema: medical,
    words: listWords('successful, complicated, repeated, aborted'),
    shares: { successful: 91, complicated: 6, repeated: 2, aborted: 1 },
  },
  {
    name: /^(test |result )?(value|result)( value)?$/,
    table: laboratory,
    schema: medical,
    words: listWords('Negative, Normal, Positive'),
    shares: { negative: 60, normal: 30, positive: 10 },
    goesWith: {
      column: test,
      pairs: [
        [/glucose/, listWords('92, 88, 97, 104, 85, 118, 131')],
        [/a1c/, listWords('5.4, 5.6, 5.2, 6.1, 5.8, 7.2')],
        [/lipid|cholesterol|ldl/, listWords('182, 174, 196, 168, 211, 238')],
        [/thyroid|tsh/, listWords('1.8, 2.3, 1.4, 3.1, 0.9, 5.6')],
        [/vitamin d/, listWords('34, 28, 41, 22, 37, 18')],
        [/ferritin/, listWords('86, 54, 120, 38, 212')],
        [/liver|alt/, listWords('24, 31, 19, 38, 52, 67')],
        [/complete blood|wbc|white/, listWords('6.8, 7.4, 5.9, 8.1, 9.6, 12.3')],
        [/platelet/, listWords('248, 231, 276, 205, 312')],
        [/hemoglobin/, listWords('14.2, 13.6, 15.1, 12.4, 11.2')],
        [/creatinine|renal|kidney/, listWords('0.9, 1.0, 0.8, 1.1, 1.4')],
        [/potassium/, listWords('4.1, 4.4, 3.9, 4.7, 5.2')],
        [/electrolyte|metabolic|sodium/, listWords('140, 138, 142, 136, 145')],
        [/crp|reactive/, listWords('2.1, 1.4, 3.8, 0.9, 14.6')],
        [/troponin/, listWords('0.01, 0.02, 0.03, 0.12')],
        [/urin/, listWords('1.015, 1.010, 1.020, 1.025')],
        [/iron/, listWords('88, 96, 74, 112, 52')],
      ],
    },
  },
  {
    name: /^(normal|reference|expected) (range|interval|value)s?$/,
    table: laboratory,
    schema: medical,
    words: listWords('Negative'),
    goesWith: {
      column: test,
      pairs: [
        [/glucose/, ['70-99']],
        [/a1c/, ['4.0-5.6']],
        [/lipid|cholesterol|ldl/, ['125-200']],
        [/thyroid|tsh/, ['0.4-4.0']],
        [/vitamin d/, ['30-100']],
        [/ferritin/, ['24-336']],
        [/liver|alt/, ['7-56']],
        [/complete blood|wbc|white/, ['4.5-11.0']],
        [/platelet/, ['150-450']],
        [/hemoglobin/, ['12.0-17.5']],
        [/creatinine|renal|kidney/, ['0.6-1.3']],
        [/potassium/, ['3.5-5.0']],
        [/electrolyte|metabolic|sodium/, ['135-145']],
        [/crp|reactive/, ['0-5']],
        [/troponin/, ['0-0.04']],
        [/urin/, ['1.005-1.030']],
        [/iron/, ['60-170']],
      ],
    },
  },
  {
    name: /^((appointment|visit|doctor|clinical|consultation|admission|discharge|nurse|progress) )?(note|comment|remark|observation)s?$/,
    table:
      /\b(appointment|visit|consultation|encounter|admission|examination|check ?up|medical record)$/,
    schema: /\b(patient|physician|doctor)\b/,
    without: /\b(pet|animal|owner)\b/,
    words: listWords(
      'Patient feels better; continue the present treatment., Blood pressure slightly raised, check again in two weeks., Referred to a specialist., Laboratory tests ordered., Advised rest and plenty of fluids., No allergies known., Medication changed because of side effects., Wound is healing well., Follow-up in three months., Patient asked for a second opinion., Symptoms began a week ago., Vaccination record updated., X-ray shows no fracture., Advised on diet and exercise.',
    ),
  },
]
