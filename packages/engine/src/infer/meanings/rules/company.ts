import type { MeaningRule } from '../meaning.ts'

const companies =
  /\b(company|supplier|vendor|manufacturer|organization|corporation|business|firm|employer|distributor|reseller|wholesaler|client company|partner|agency|institution|publisher|producer|production company|sponsor|charity|hospital|clinic|maker|affiliate|merchant|advertiser|insurer|owner company|contractor|subcontractor|operator|provider|subsidiary|tenant)$/

/** Companies and what they are made of. */
export const companyRules: readonly MeaningRule[] = [
  {
    meaning: 'company.vat-number',
    name: /\b(vat|vat id|vat number|tax vat|tax number|gstin|abn)$|\btax id$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'company.registration-number',
    name: /\b(registration|company|duns|ein|trade register) (number|no)$/,
    table: companies,
  },
  { meaning: 'company.legal-form', name: /\b(legal form|company type|entity form)$/ },
  {
    meaning: 'company.employee-count',
    name: /\b(employee|staff|worker|head)( count| number)?$|\b(number|count) of (employee|staff|worker)$|\bnumber employee$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'company.employee-number',
    name: /\b(employee|personnel|staff|payroll|badge) (number|no|code)$|\bemployee national id alternate key$/,
  },
  { meaning: 'company.size', name: /\b(company|business) size$/ },
  {
    meaning: 'company.industry',
    name: /\b(industry|sector|line of business|naics|sic)( name| code)?$|\bmarket ?segment(ation)?$|\bmkt segment$|\bmarket seg(ment)?$/,
    types: ['text', 'choice'],
  },
  { meaning: 'company.industry', name: /\bbusiness type$/ },
  { meaning: 'company.slogan', name: /\b(slogan|motto|tagline|tag line|catch phrase)$/ },
  {
    meaning: 'company.website',
    name: /\b(web ?site|home ?page|web page|site url|website url)( url| address)?$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'company.budget', name: /\bbudget(ed)?( amount| total| in \w+)?$/ },
  {
    meaning: 'company.revenue',
    name: /\b(revenue|turnover|annual sale|annual revenue|market value|gross sale)( in \w+)?$/,
  },
  {
    meaning: 'company.department',
    name: /\b(department|division|business unit)( name| group name| group)?$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'company.department',
    head: /\bname$/,
    subject: /\b(department|division|department group)$/,
  },
  { meaning: 'company.team', head: /\bname$/, subject: /\b(squad|crew|work group)$/ },
  {
    meaning: 'company.project-name',
    head: /\b(name|title)$/,
    subject: /\b(project|initiative|program)$/,
  },
  { meaning: 'company.project-name', name: /^project$/, types: ['text'] },
  {
    meaning: 'company.name',
    name: /\b(company|organization|corporation|employer|supplier|vendor|manufacturer|reseller)( name)?$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'company.name', head: /\bname$/, subject: companies },
  { meaning: 'company.name', name: /\bbusiness name$/ },
  {
    meaning: 'company.description',
    head: /\b(description|information|history)$/,
    subject: companies,
  },
]
