import type { MeaningRule } from '../meaning.ts'

const measured = ['integer', 'number'] as const
const clinical =
  /\b(vital|patient|visit|admission|examination|observation|encounter|checkup|triage|body|health|medical)/

/** Who is measured though no doctor sees them. */
const grown =
  /\b(player|athlete|attendant|officer|soldier|wrestler|boxer|swimmer|actor|fighter|inmate|prisoner|suspect)$/

/** What is measured of a body. */
const bodyRules: readonly MeaningRule[] = [
  {
    meaning: 'health.blood-pressure',
    name: /\b((blood pressure|bp)( (systolic|diastolic|upper|lower))?|(systolic|diastolic)( (blood pressure|pressure|bp|mmhg))?)$/,
  },
  {
    meaning: 'health.heart-rate',
    name: /\b(heart rate|pulse|pulse rate|heartbeat)( bpm)?$/,
  },
  { meaning: 'health.respiratory-rate', name: /\b(respiratory|respiration|breathing) rate$/ },
  {
    meaning: 'health.oxygen-saturation',
    name: /\b(oxygen saturation|o2 saturation|o2 sat|oxygen level|spo ?2|sp o ?2|sao2)( percent| pct)?$/,
  },
  { meaning: 'health.body-temperature', name: /\bbody temp(erature)?( \w+)?$/, types: measured },
  {
    meaning: 'health.body-temperature',
    name: /^temp(erature)?( (c|f|celsius|fahrenheit))?$/,
    types: measured,
    table: clinical,
  },
  {
    meaning: 'health.body-temperature',
    name: /^((vital|patient) )?temp(erature)?$/,
    types: measured,
    neighbor: /\b(pulse|heart rate|blood pressure|respiratory rate|vital|bp|spo ?2)\b/,
  },
  { meaning: 'health.body-mass-index', name: /\b(bmi|body mass index)$/, types: measured },
  {
    meaning: 'health.body-height',
    name: /^(body )?height( (cm|m|in|inch|meter))?$/,
    types: measured,
    table: /\b(profile|user|person|member|client|trainee|patient|athlete)$/,
    neighbor: /^(body )?weight\b|\b(sex|gender|age)$/,
  },
  {
    meaning: 'health.body-height',
    name: /^(body )?height( (cm|m|in|inch|meter))?$/,
    types: measured,
    neighbor: /\bbmi\b|body mass|systolic|pulse|heart rate|blood type/,
  },
  {
    meaning: 'health.body-height',
    name: /^(body )?height( (cm|m|in|inch|meter))?$/,
    types: measured,
    table: clinical,
  },
  {
    meaning: 'health.body-height',
    name: /^(body )?height( cm)?$/,
    types: measured,
    table: grown,
  },
]

const medicine = /\b(medication|medicine|drug|prescription|pharmac\w+)\b/

/** Medicines and who prescribes them. */
const medicineRules: readonly MeaningRule[] = [
  {
    meaning: 'health.medication',
    name: /\b(generic|active|drug) (name|ingredient|substance)$/,
    types: ['text'],
    table: medicine,
  },
  {
    meaning: 'health.drug-form',
    name: /\b(dosage |drug )?form$/,
    types: ['text', 'choice'],
    table: medicine,
  },
  { meaning: 'health.dosage', name: /\bstrength$/, types: ['text'], table: medicine },
  {
    meaning: 'health.drug-route',
    name: /\b(route|administration route|route of administration)$/,
    types: ['text', 'choice'],
    table: medicine,
  },
  {
    meaning: 'health.dosing-frequency',
    name: /\b(frequency|dosing|schedule|dosage instructions?)$/,
    types: ['text', 'choice'],
    table: medicine,
  },
  {
    meaning: 'health.refill-count',
    name: /\brefills?( (count|allowed|remaining|left|authorized))?$/,
    types: measured,
  },
  { meaning: 'health.drug-code', name: /\b(ndc|national drug code)( code)?$/ },
  { meaning: 'health.provider-number', name: /\bnpi( number)?$/ },
  {
    meaning: 'health.diagnosis',
    name: /^(name|description|title|label)$/,
    types: ['text'],
    table: /\bdiagnos(is|e|es)$/,
  },
  {
    meaning: 'health.symptom',
    name: /^(reason|purpose|reason for)$/,
    types: ['text'],
    table: /\b(appointment|visit|encounter|consultation|admission)\b/,
    schema: /\b(patient|doctor|clinic|physician|dentist)\b/,
  },
  {
    meaning: 'health.symptom',
    name: /\b(reason for (visit|admission|appointment)|(visit|admission|appointment) reason|chief complaint)$/,
    types: ['text'],
  },
]

/** Bodies and medicines, whose names would elsewhere say something else: a pulse, a frequency, a form. */
export const healthRules: readonly MeaningRule[] = [...bodyRules, ...medicineRules]
