import type { ColumnPattern } from './meaning.ts'

/** A code whose form a register or a standard gives: a pattern, or digits and the one that checks them. */
export interface OfficialCode extends ColumnPattern {
  readonly form: CodePattern | CheckedDigits
}

interface CodePattern {
  readonly kind: 'pattern'
  readonly pattern: string
  /** As many digits where the column holds whole numbers. */
  readonly digits: number
}

export interface CheckedDigits {
  readonly kind: 'checked'
  /** What all begin with: letters that the text shows and the digits that are counted for them. */
  readonly letters: string
  readonly counted: string
  /** Digits of chance. */
  readonly free: number
  readonly check: 'luhn' | 'issn' | 'orcid'
  /** Digits before each dash. */
  readonly groups: readonly number[]
}

function pattern(name: RegExp, form: string, digits = 8): OfficialCode {
  return { name, form: { kind: 'pattern', pattern: form, digits } }
}

function checked(
  name: RegExp,
  free: number,
  check: CheckedDigits['check'],
  { letters = '', counted = '', groups = [] }: Partial<CheckedDigits> = {},
): OfficialCode {
  return { name, form: { kind: 'checked', letters, counted, free, check, groups } }
}

const stored = /\b(warehouse|inventory|stock|stock \w+|storage|bin|location)$/

/** Codes that are known by what people call them. */
export const officialCodes: readonly OfficialCode[] = [
  pattern(/^pnr( code| number| locator)?$|^record locator$/, '[A-Z]{6}'),
  pattern(/^npn( number)?$/, '1[0-9]{7}'),
  pattern(/^isrc( code)?$/, '[A-Z]{5}2[0-5][0-9]{5}'),
  pattern(/^mrn$|^medical record number$/, '[1-9][0-9]{6}', 7),
  pattern(/^asin$/, 'B0[0-9A-Z]{8}'),
  pattern(/^(ein|fein|federal tax id|employer identification number)$/, '[1-9][0-9]-[0-9]{7}', 9),
  pattern(/^(cpt|hcpcs)( code)?$/, '99[2-4][0-9]{2}', 5),
  pattern(/^(drg|ms drg)( code)?$/, '[1-9][0-9]{2}', 3),
  {
    ...pattern(/^(party )?(abbreviation|abbr|acronym|short name)$/, '[A-Z]{2}P', 3),
    table: /\bparty$/,
    schema: /\b(election|voter|candidate)$/,
  },
  // where a car stands, and where goods lie
  {
    ...pattern(/^(spot|slot|space|bay|stall)( (number|no|name|code|label))$/, '[A-F][0-9]{2}', 3),
    schema: /\b(parking|parking \w+|garage|vehicle)$/,
  },
  { ...pattern(/^aisle( (number|no|code))?$/, '[A-H]', 1), schema: stored },
  { ...pattern(/^(rack|bay)( (number|no|code))?$/, '[0-2][1-9]', 2), schema: stored },
  {
    ...pattern(/^(shelf|level|tier)( (number|no|code))?$/, '[1-6]', 1),
    schema: stored,
    neighbor: /^(aisle|rack|bay|bin)\b/,
  },
  {
    ...pattern(/^(bin|slot)( (number|no|code))?$/, '[A-H]-[0-2][1-9]', 3),
    schema: stored,
    neighbor: /^(aisle|rack|shelf)\b/,
  },
  // what is sent once to a telephone and typed in again
  pattern(
    /^(otp|one time (password|code|pin)|(otp|mfa|totp|verification|two factor|2 fa|sms) (code|pin|value))$/,
    '[0-9]{6}',
    6,
  ),
  pattern(/^snomed( (code|id|ct|ct code))?$/, '[1-9][0-9]{7}', 8),
  {
    ...pattern(
      /^((to|from|deposit|withdrawal|wallet|contract|token|token contract|crypto|sender|recipient|destination|source|eth|ethereum) )?address( hash)?$/,
      '0x[0-9a-f]{40}',
    ),
    schema: /\b(blockchain|block chain|deposit address|crypto \w+|token transfer|smart contract)$/,
    // who lives somewhere has an address of another kind
    table:
      /\b(wallet|deposit|withdrawal|asset|token|token transfer|transaction|transfer|contract|smart contract|deposit address|crypto \w+)$/,
    without: /\b(street|shipping|warehouse|delivery)\b/,
  },
  {
    ...pattern(
      /^((merkle|state|block|receipt) root|merkle root hash|(tx|txn|block|parent) ?hash)$/,
      '[0-9a-f]{64}',
    ),
    schema: /\b(blockchain|block chain|block|wallet|snapshot|transaction)$/,
  },
  pattern(/^doi$|^digital object identifier$/, '10\\.[1-9][0-9]{3}/[a-z]{4}\\.[0-9]{4}\\.[0-9]{3}'),
  {
    ...pattern(
      /^(tail|registration|aircraft registration)( (number|mark))?$/,
      'N[1-9][0-9]{2}[A-H]{2}',
    ),
    table: /\b(fleet|aircraft|airplane|plane)\b/,
  },
  {
    ...pattern(/^msn$|^(manufacturer )?serial number$/, '[1-9][0-9]{4}', 5),
    table: /\b(fleet|aircraft|airplane|plane)\b/,
  },
  {
    ...pattern(/^(e )?ticket (number|no)$/, '0[0-9]{12}', 13),
    schema: /\b(flight|airport|airline|flight leg)\b/,
  },
  checked(/^issn$/, 7, 'issn', { groups: [4] }),
  checked(/^orc ?id( id)?$/, 11, 'orcid', { counted: '0000', groups: [4, 8, 12] }),
  checked(/^isin( code)?$/, 9, 'luhn', { letters: 'US', counted: '3028' }),
  checked(/^cusip( (code|number))?$/, 8, 'luhn'),
  checked(/^loinc( (code|number))?$/, 4, 'luhn', { groups: [4] }),
]
