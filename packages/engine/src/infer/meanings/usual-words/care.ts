import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const medical = /\b(patient|doctor|physician|dentist|appointment|prescription|diagnosis)\b/

/** What practices and hospitals write. */
export const careWords: readonly UsualWords[] = [
  {
    name: /^speciali(st|ty|sation|zation)( (in|type|area|field))?$/,
    table: /\b(doctor|physician|surgeon|specialist|consultant)\b/,
    words: listWords(
      'Internal medicine, Pediatrics, Cardiology, Orthopedics, Dermatology, Neurology, Gynecology, Psychiatry, Ophthalmology, Radiology, Oncology, Urology',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(clinic|practice|hospital|medical center|health center|facility|branch|location)$/,
    schema: medical,
    isOrganization: true,
    words: listWords(
      'Riverside Medical Center, Oakwood Family Practice, St. Luke Clinic, Northgate Health Center, Lakeside Pediatrics, Central City Hospital, Hillcrest Medical Group, Maple Street Clinic, Harbor View Health, Westside Urgent Care, Park Avenue Dental, Cedar Grove Family Medicine, Sunrise Community Clinic, University Hospital, Green Valley Medical',
    ),
    modifiers: listWords('North, South, East, West, New'),
  },
  {
    name: /^(insurance|health insurance|insurer|payer|primary insurance|insurance provider|insurance company|insurance carrier|payer name|insurance plan)( name| provider| company)?$/,
    schema: medical,
    words: listWords(
      'Blue Cross, United Health, Aetna, Cigna, Humana, Kaiser Permanente, Medicare, Medicaid, Anthem, Self-pay',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(department|ward|unit)$/,
    schema: medical,
    words: listWords(
      'Emergency, Cardiology, Pediatrics, Orthopedics, Radiology, Surgery, Neurology, Oncology, Maternity, Intensive Care, Internal Medicine, Dermatology, Urology, Psychiatry, Laboratory',
    ),
  },
  {
    name: /^(type|visit type|appointment type|encounter type|consultation type|kind)$/,
    table: /\b(appointment|visit|encounter|consultation)\b/,
    schema: medical,
    words: listWords(
      'checkup, follow-up, new patient, consultation, vaccination, emergency, telehealth',
    ),
  },
]
