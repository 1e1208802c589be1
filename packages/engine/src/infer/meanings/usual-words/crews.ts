import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const title =
  /^((employee|staff|worker) )?(position|designation|job|job title|job role|title|post)$/
const crew = /\b(employee|staff|staff member|worker|team member|personnel|trainer|teacher|agent)$/

/** What those who work in one trade are called. */
export const crewsWords: readonly UsualWords[] = [
  {
    name: title,
    table: crew,
    schema: /\b(gym|membership plan|workout|fitness class|gym class)\b/,
    without: /\b(library|book|patient|school)\b/,
    words: listWords(
      'Personal Trainer, Front Desk Associate, Group Instructor, Fitness Coach, Membership Advisor, Yoga Instructor, Gym Manager, Nutrition Coach, Facility Technician, Head Trainer',
    ),
  },
  {
    name: title,
    table: crew,
    schema: /\b(home ?room|kindergarten|daycare|day care|nursery|preschool|classroom)\b/,
    without: /\b(patient|university|faculty)\b/,
    words: listWords(
      'Teacher, Assistant Teacher, Teaching Aide, Substitute Teacher, Principal, School Nurse, Office Secretary, Cook, Custodian, Counselor, Bus Driver, Assistant Principal',
    ),
  },
  {
    name: title,
    table: /\b(agent|realtor|broker)$/,
    schema: /\b(property|property type|listing|real estate|estate)\b/,
    without: /\b(ticket|conversation|policy|call)\b/,
    words: listWords(
      'Sales Agent, Listing Agent, Senior Agent, Associate Broker, Leasing Agent, Managing Broker, Buyer Agent, Luxury Specialist, Property Consultant',
    ),
  },
  {
    name: title,
    table: crew,
    schema: /\b(patient|admission|ward)$/,
    without: /\b(animal|pet|claim)\b/,
    words: listWords(
      'Registered Nurse, Nurse Practitioner, Medical Assistant, Receptionist, Ward Clerk, Radiology Technician, Lab Technician, Pharmacist, Physical Therapist, Billing Specialist, Head Nurse, Orderly, Ward Manager, Paramedic',
    ),
  },
  {
    name: /^(relation|relationship|relation type|relationship type)( to)?( the)? (student|child|pupil|kid)$/,
    words: listWords('Parent, Guardian, Grandparent, Stepparent, Foster Parent, Legal Guardian'),
  },
  {
    name: /^(relation|relationship)( type)?$/,
    table: /^(parent|guardian|parent student|student parent|student guardian|child guardian)$/,
    words: listWords('Parent, Guardian, Grandparent, Stepparent, Foster Parent, Legal Guardian'),
  },
  {
    head: /\bname$/,
    subject: /\b(vaccine|vaccination|immunization)$/,
    words: listWords(
      'MMR, Hepatitis B, DTaP, Polio (IPV), Varicella, Influenza, Hib, Pneumococcal (PCV13), Hepatitis A, Rotavirus, Meningococcal, HPV, Tdap, COVID-19, BCG, Typhoid',
    ),
  },
  {
    head: /\bname$/,
    subject: /^(policy type|insurance type|coverage type|insurance category)$/,
    words: listWords(
      'Auto, Home, Term Life, Health, Renters, Travel, Commercial Property, Umbrella, Pet, Motorcycle, Disability, General Liability',
    ),
  },
  {
    head: /\bname$/,
    subject: /^(loan type|loan product|loan category|credit type)$/,
    words: listWords(
      'Personal Loan, Home Mortgage, Auto Loan, Student Loan, Business Loan, Home Equity Loan, Debt Consolidation Loan, Microloan, Agricultural Loan, Bridge Loan, Construction Loan, Green Loan',
    ),
  },
]
