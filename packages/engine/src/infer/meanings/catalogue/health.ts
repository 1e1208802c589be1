import { number, numberText, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Patients and treatment. */
export const healthMeanings: readonly MeaningEntry[] = [
  { name: 'health.diagnosis', fits: text, description: 'What a patient has.' },
  { name: 'health.diagnosis-code', fits: text, description: 'ICD-10.' },
  { name: 'health.symptom', fits: text, description: 'What a patient complains of.' },
  { name: 'health.medication', fits: text, description: 'A medicine.' },
  { name: 'health.dosage', fits: textInteger, description: 'How much of a medicine.' },
  { name: 'health.procedure', fits: text, description: 'What is done to a patient.' },
  { name: 'health.allergy', fits: text, description: 'What a patient cannot bear.' },
  { name: 'health.blood-type', fits: text, description: 'A blood group.' },
  { name: 'health.blood-pressure', fits: textInteger, description: 'Systolic and diastolic.' },
  { name: 'health.heart-rate', fits: number, description: 'Beats a minute.' },
  { name: 'health.lab-test', fits: text, description: 'What a laboratory looks for.' },
  { name: 'health.lab-value', fits: numberText, description: 'What the laboratory found.' },
  { name: 'health.patient-number', fits: textInteger, description: "A patient's number." },
  {
    name: 'health.insurance-number',
    fits: textInteger,
    description: "A patient's number at the insurer.",
  },
  { name: 'health.specialty', fits: text, description: 'What a doctor is good at.' },
  { name: 'health.body-temperature', fits: number, description: 'Of a body, in degrees.' },
  { name: 'health.oxygen-saturation', fits: number, description: 'Of the blood, in percent.' },
  { name: 'health.respiratory-rate', fits: number, description: 'Breaths a minute.' },
  { name: 'health.body-height', fits: number, description: 'How tall somebody is.' },
  { name: 'health.body-mass-index', fits: number, description: 'Weight over squared height.' },
  { name: 'health.drug-form', fits: text, description: 'What a medicine comes as.' },
  { name: 'health.drug-code', fits: textInteger, description: 'A medicine in a register.' },
  { name: 'health.drug-route', fits: text, description: 'How a medicine is given.' },
  { name: 'health.dosing-frequency', fits: text, description: 'How often a medicine is taken.' },
  { name: 'health.refill-count', fits: number, description: 'How often it may be fetched again.' },
  { name: 'health.provider-number', fits: textInteger, description: "A doctor's national number." },
]
