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
  { name: 'health.oxygen-saturation', fits: number, description: 'Per cent of oxygen in blood.' },
  { name: 'health.body-temperature', fits: number, description: 'Of a body, in degrees.' },
  { name: 'health.lab-test', fits: text, description: 'What a laboratory looks for.' },
  { name: 'health.lab-value', fits: numberText, description: 'What the laboratory found.' },
  { name: 'health.patient-number', fits: textInteger, description: "A patient's number." },
  {
    name: 'health.insurance-number',
    fits: textInteger,
    description: "A patient's number at the insurer.",
  },
  { name: 'health.specialty', fits: text, description: 'What a doctor is good at.' },
]
