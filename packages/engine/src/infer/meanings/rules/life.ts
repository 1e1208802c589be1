import type { MeaningRule } from '../meaning.ts'

/** Health, money markets, food and nature. */
export const lifeRules: readonly MeaningRule[] = [
  { meaning: 'health.diagnosis-code', name: /\b(icd( 9| 10)?|diagnosis code|diagnosis)( code)$/ },
  {
    meaning: 'health.diagnosis',
    name: /\b(diagnosis|disease|illness|condition name|admission diagnosis)( name)?$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'health.symptom',
    name: /\b(symptom|complaint)( name)?$/,
    types: ['text'],
    table: /patient|health|visit|examination|diagnos|symptom/,
  },
  {
    meaning: 'health.medication',
    name: /\b(medication|medicine|drug|drug name|prescription)( name)?$/,
    types: ['text'],
  },
  { meaning: 'health.medication', head: /\bname$/, subject: /\b(medication|medicine|drug)$/ },
  { meaning: 'health.dosage', name: /\b(dosage|dose)( unit| amount)?$/ },
  {
    meaning: 'health.procedure',
    head: /\bname$/,
    subject: /\b(procedure|treatment|surgery|examination)$/,
  },
  { meaning: 'health.allergy', name: /\b(allergy|allergen)( name| type)?$/, types: ['text'] },
  { meaning: 'health.blood-type', name: /\bblood (type|group)$/ },
  {
    meaning: 'health.lab-test',
    name: /^(lab |laboratory )?(test|investigation)( name)?$/,
    types: ['text'],
    table: /\b(lab|laboratory|patient|diagnostic|pathology|medical)\b/,
  },
  {
    meaning: 'health.patient-number',
    name: /\b(patient|medical record|mrn) ?(number|no)?$/,
    types: ['text'],
    table: /patient|visit|admission/,
  },
  { meaning: 'health.insurance-number', name: /\binsurance (number|no|id|policy)$/ },
  { meaning: 'health.specialty', name: /\bspecial(i)?ty$/, types: ['text'] },
  {
    meaning: 'finance.ticker-symbol',
    name: /\b(ticker|stock|share|trading)( symbol| code)?$|^(ticker )?symbol$/,
    types: ['text'],
    maxLength: 20,
  },
  { meaning: 'finance.exchange-name', name: /\b(stock )?exchange( name)?$/, types: ['text'] },
  {
    meaning: 'finance.security-name',
    head: /\bname$/,
    subject: /\b(ticker|security|fund|bond|stock|share|instrument)$/,
  },
  {
    meaning: 'finance.security-type',
    head: /\btype$/,
    subject: /\b(ticker|security|instrument|asset)$/,
  },
  { meaning: 'finance.price-open', name: /^(\w+ )*open( price)?$/, types: ['number'] },
  { meaning: 'finance.price-high', name: /^(\w+ )*high( price)?$/, types: ['number'] },
  { meaning: 'finance.price-low', name: /^(\w+ )*low( price)?$/, types: ['number'] },
  {
    meaning: 'finance.price-close',
    name: /^(\w+ )*(close|adj close|adjusted close)( price)?$/,
    types: ['number'],
  },
  {
    meaning: 'finance.volume',
    name: /\b(volume|trading volume)$/,
    types: ['integer', 'number'],
    neighbor: /\b(open|close|high|low)\b/,
  },
  {
    meaning: 'finance.share-count',
    name: /\b(share|shares)( (count|outstanding))?$/,
    types: ['integer', 'number'],
    table: /transaction|stock|portfolio|tx|holding|company/,
  },
  { meaning: 'finance.policy-number', name: /\bpolicy (number|no)$/ },
  { meaning: 'finance.claim-number', name: /\bclaim (number|no)$/ },
  { meaning: 'finance.premium', name: /\bpremium( amount)?$/, types: ['number'] },
  {
    meaning: 'finance.coverage-amount',
    name: /\b(coverage|insured|deductible|sum insured|claimed|settled|settlement)( (amount|limit))?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'finance.ledger-account',
    name: /\b(ledger|gl) (account|code)$|\baccount description$/,
  },
  {
    meaning: 'food.dish-name',
    head: /\b(name|title)$/,
    subject: /\b(dish|recipe|meal|menu item|food)$/,
  },
  {
    meaning: 'food.cuisine',
    name: /\b(cuisine|food type|food category)$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'food.restaurant-name',
    head: /\bname$/,
    subject: /\b(restaurant|cafe|bar|pub|diner)$/,
  },
  { meaning: 'food.ingredient', name: /\bingredients?( name)?$/, types: ['text'] },
  {
    meaning: 'food.calories',
    name: /\b(calorie|kcal|protein|carbohydrate|fat)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'nature.species',
    name: /\b(species|scientific name|pet type|animal type|organism)( name)?$/,
    types: ['text', 'choice'],
  },
  { meaning: 'nature.pet-name', head: /\bname$/, subject: /\b(pet|dog|cat|animal|horse)$/ },
]
