import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice', 'other'] as const

/** The last resort for words: `title`, `name`, `description` of a thing nobody knows. */
export const contentGeneralRules: readonly MeaningRule[] = [
  {
    meaning: 'content.description',
    name: /\b(description|detail|information|about|particulars|definition|descriptive text|notes)( \d| text| long| html| raw| value)?$/,
    types: words,
  },
  {
    meaning: 'content.short-name',
    name: /\b(short (name|title|text|label)|abbreviation|acronym|abbreviated name|short)$/,
    types: words,
  },
  {
    meaning: 'status.category',
    head: /\b(name|title|label)$/,
    subject: /\bcategory$/,
    types: words,
  },
  {
    meaning: 'content.group-name',
    head: /\b(name|title|label)$/,
    subject:
      /\b(group|list|collection|folder|album list|set|class|family|bucket|board|forum|section|area|zone|swimlane|column|calendar|contact group|subscriber list|account group|menu|catalog|league table|bundle|pool)$/,
    types: words,
  },
  { meaning: 'content.subtitle', name: /\bsub ?heading$/, types: words },
  {
    meaning: 'content.title',
    name: /\b(title|topic|subject|theme|heading)( \d| text| raw| value)?$/,
    types: words,
  },
  {
    meaning: 'content.label',
    name: /\b(label|frontend label|display text|display value|display|legend|store label|custom label|placeholder|button text|friendly name|prompt)( text)?$/,
    types: words,
  },
  {
    meaning: 'content.text',
    name: /\b(text|body|content|raw|cooked|html body|plain ?text|body value|full text|article|paragraph|free text|narrative|essay|lyrics|transcript|story|markdown|old text|string value|text value)( \d| value| raw)?$/,
    types: words,
  },
  {
    meaning: 'content.name',
    name: /\b(name|called|named|denomination)( \d| \w{2})?$/,
    types: words,
  },
]
