import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice'] as const

/** Asked last, of columns that no other rule knows: habits of naming that many schemas share. */
export const lastRules: readonly MeaningRule[] = [
  {
    meaning: 'company.name',
    name: /\b(publisher|publishing house|sponsor|insurer|insurance (provider|company|carrier)|distributor|contractor|subcontractor|wholesaler|film studio|production house|laboratory|consignee|consignor|lender|broker)( name)?$/,
    types: ['text'],
    minLength: 15,
  },
  // `fk_user`, `id_lang`: what it is comes before whose it is
  { meaning: 'identity.reference', name: /^(fk|id|ref) \w+/, types: ['integer', 'uuid'] },
  {
    meaning: 'person.username',
    name: /\b(\w+ed|create|creat|update|modify|modif|lock|insert) (by|owner)$|\block owner$/,
    types: words,
    minLength: 8,
  },
  {
    meaning: 'flag.yes-no',
    name: /^is(?!sue|bn|land|olat|otop|o\b|in\b)[a-z]{4,}$|^(authorized|authorised|dry run|generated|warning|mandatory|optional|recurring|taxable|refundable)$/,
    types: ['integer', 'choice'],
  },
  { meaning: 'commerce.order-number', name: /\b(order|purchase|sale) (sn|serial)$/, types: words },
  {
    meaning: 'commerce.tracking-number',
    name: /\b(delivery|express|logistics?|waybill|shipping|shipment) sn$/,
    types: words,
  },
  { meaning: 'commerce.sku', name: /\b(product|goods|item|sku|article) sn$/, types: words },
  { meaning: 'identity.code', name: /\bsn$/, types: words },
  {
    meaning: 'address.line1',
    name: /\b(detail(ed)? address|address detail|street detail|addr)$/,
    types: words,
    minLength: 20,
  },
  { meaning: 'company.website', name: /\bweb$/, types: words, minLength: 30 },
  {
    meaning: 'number.metric',
    name: /\b(value ?num(?:ber)?|value as number|numeric value|dbl|double|float value|double value|(?:dec|int|long) prop \d|extra|z|residual|deviation|magnitude|intensity)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'number.count',
    name: /\b(pending|injured|killed|affected|docks|seats|beds|rooms)$/,
    types: ['integer'],
  },
  {
    meaning: 'commerce.unit',
    name: /uom$|\bunit (of measure|rx|disp|name)$|\bunits?$/,
    types: words,
  },
  { meaning: 'identity.code', name: /\b(source value|district|ward)$/, types: ['integer', 'text'] },
  {
    meaning: 'content.note',
    name: /^(note|notes|private|public) (note|private|public)$|\b(opinion|particulars|peculiarity|findings|observations?|interpretation|outcome description)$/,
    types: ['text'],
  },
  {
    meaning: 'content.reason',
    name: /\b(purpose|motive|justification|rationale|grounds|cause)$/,
    types: ['text'],
  },
  {
    meaning: 'person.relationship',
    name: /\b(relation type|type of relation|kin)$/,
    types: ['text'],
  },
  { meaning: 'json.object', name: /\bjson$/, types: ['text'] },
  {
    meaning: 'time.last-login',
    name: /\blast ?(login|log in|logon|sign in)$/,
    types: ['text'],
    minLength: 10,
  },
  {
    meaning: 'time.last-activity',
    name: /\blast ?(seen|visit|activity|access|used?|check|active)$/,
    types: ['text', 'integer'],
    minLength: 10,
  },
  {
    meaning: 'person.document-number',
    name: /^(dni|nif|nie|nin|nric|npi|curp|pesel|bsn|ssn|aadhaa?r)( (no|number|code))?$/,
    types: words,
  },
  {
    meaning: 'person.full-name',
    name: /\b(witness|guarantor|beneficiary|nominee|trainer|lecturer|surgeon|nurse|doctor|physician|supervisor|landlord|tenant|passenger|driver|arrested by|seized by|publisher name|applicant|claimant|complainant|accused|invitee)$/,
    types: ['text'],
    minLength: 20,
  },
  {
    meaning: 'address.city',
    name: /\b(place|place of \w+|venue city|hometown|native place|locality)$/,
    types: ['text'],
    minLength: 10,
  },
]
