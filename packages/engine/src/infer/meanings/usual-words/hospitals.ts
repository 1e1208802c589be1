import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const medical = /\b(patient|encounter|admission|provider|physician|doctor)\b/
const departments = listWords(
  'Emergency, Cardiology, Internal Medicine, Orthopedics, Pediatrics, Surgery, Oncology, Neurology, Maternity, Intensive Care, Psychiatry',
)

/** What hospitals and their payers write. */
export const hospitalsWords: readonly UsualWords[] = [
  {
    name: /^(facility|hospital|site|campus|clinic|care site|location)( name)?$/,
    table: /\b(encounter|admission|visit|appointment|provider|claim|stay|discharge|lab result)$/,
    schema: medical,
    words: listWords(
      'Riverside Medical Center, Central City Hospital, Northgate Hospital, St. Luke Campus, Lakeside Clinic, University Hospital, Westside Urgent Care, Harbor View Pavilion',
    ),
  },
  {
    name: /^(department|ward|unit|service line|clinical service|admitting department)( name)?$/,
    table: /\b(encounter|admission|visit|appointment|provider|physician|doctor|stay|staff|bed)$/,
    schema: medical,
    words: departments,
    goesWith: {
      column: { name: /^special(i)?ty$/ },
      pairs: [
        [/cardio/, listWords('Cardiology')],
        [/pediat/, listWords('Pediatrics')],
        [/ortho/, listWords('Orthopedics')],
        [/gyne|obste/, listWords('Maternity')],
        [/psych/, listWords('Psychiatry')],
        [/neuro/, listWords('Neurology')],
        [/onco/, listWords('Oncology')],
        [/internal|family|dermat/, listWords('Internal Medicine')],
        [/surg|urol/, listWords('Surgery')],
        [/emerg/, listWords('Emergency')],
      ],
    },
  },
  {
    name: /^(type|visit type|encounter (type|class)|admission type|patient class)$/,
    table: /\b(encounter|admission|hospitalization|stay)$/,
    schema: medical,
    neighbor: /\b(discharge|admission|charge|diagnosis|drg)\b/,
    words: listWords('Outpatient, Emergency, Inpatient, Observation, Telehealth, Urgent Care'),
  },
  {
    name: /^(denial|denied|rejection)( (reason|code|reason code|category))$|^reason (for|of) denial$/,
    table: /\bclaim( line)?$/,
    schema: medical,
    words: listWords(
      'Missing prior authorization, Not medically necessary, Coding error, Patient not eligible, Out of network, Duplicate claim, Filed too late, Missing documentation',
    ),
  },
  {
    name: /^(unit|units|unit of measure|result unit|uom)$/,
    table: /\b(lab|lab result|lab test|laboratory result|test result|observation)$/,
    words: listWords('mg/dL, %, g/dL, mmol/L, U/L, 10^3/uL, ng/mL'),
    goesWith: {
      column: {
        name: /^(lab )?test( name| type)?$|^(analyte|component|lab name|observation)( name)?$/,
      },
      pairs: [
        [/a1c/, listWords('%')],
        [/thyroid|tsh/, listWords('mIU/L')],
        [/vitamin d|ferritin/, listWords('ng/mL')],
        [/liver|alt/, listWords('U/L')],
        [/complete blood|wbc|white|platelet/, listWords('10^3/uL')],
        [/hemoglobin/, listWords('g/dL')],
        [/metabolic|electrolyte|sodium|potassium/, listWords('mmol/L')],
        [/urin/, listWords('SG')],
        [/crp|reactive/, listWords('mg/L')],
        [/troponin/, listWords('ng/mL')],
        [/iron/, listWords('ug/dL')],
        [/./, listWords('mg/dL')],
      ],
    },
  },
  {
    name: /^(abnormal|result|interpretation)( flag| status)?$|^flag$/,
    table: /\b(lab|lab result|lab test|laboratory result|test result)$/,
    words: listWords('normal, high, low, critical'),
  },
  {
    name: /^discharge (disposition|destination|status|to)$/,
    words: listWords(
      'Home, Home health care, Skilled nursing facility, Rehabilitation, Transferred, Against medical advice, Expired',
    ),
  },
  {
    name: /^(plan|insurance|coverage|payer|payor)( plan)? (type|class|category)$/,
    schema: medical,
    words: listWords('HMO, PPO, Medicare Advantage, Medicaid, High deductible, EPO'),
  },
]
