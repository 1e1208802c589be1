import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice'] as const
const keys = ['integer', 'uuid', 'text', 'bytes', 'number', 'choice'] as const

/** What tells rows apart, where the schema declares no key. */
export const identityRules: readonly MeaningRule[] = [
  {
    meaning: 'identity.list',
    name: /\b(ids|id list|group ids|category ids)$/,
    types: ['text', 'json'],
  },
  {
    meaning: 'identity.external',
    name: /\b(external|remote|foreign|legacy|old|original|import|stripe|paypal|facebook|google|github|twitter|wikidata|imdb|third party|provider|vendor|api|source|xref|debug|fifa api) (id|key|uuid|identifier|reference|number)$/,
    types: keys,
  },
  {
    meaning: 'identity.external',
    name: /\b(message|request|correlation|trace|client|device|push|installation|visitor|install|gcm|anonymous) (id|key|uuid|identifier)$/,
    types: ['text', 'bytes', 'uuid'],
  },
  {
    meaning: 'identity.uuid',
    name: /^(row |global |public )?(uuid|guid|row ?guid|unique id)$/,
    types: ['text', 'uuid', 'bytes'],
  },
  {
    meaning: 'identity.machine-name',
    name: /\b(identifier|machine name|system name|internal name|handle|code name|name key|link title key|tracked|unique name)$/,
    types: words,
  },
  {
    meaning: 'identity.reference',
    name: /^id (?!.*\b(number|type|code|card|name|proof|document|path)$)\w+( last)?$/,
    types: keys,
  },
  {
    meaning: 'identity.tree-path',
    name: /\b(path|parents?|tree path|lineage|ancestry|materialized path|materialised path|parent list)$/,
    types: words,
  },
  {
    meaning: 'identity.sort-key',
    name: /\b(sort ?key|sort key prefix|sort name|collation key|ordering key|sorting)$/,
    types: words,
  },
  {
    meaning: 'identity.reference',
    name: /\b(id|key|sk|fk|uuid|guid|pk|identifier|pointer)( \d)?$/,
    types: keys,
  },
  {
    meaning: 'identity.reference',
    name: /\b(by|created by|updated by|modified by|owner|user|author|creator|editor|assignee|manager|parent|creator|sender|recipient|approver|reviewer|customer|account|actor|moderator|reporter|uploader|reports to|link to \w+|accepted answer|in reply to|parent \w+|reply to|from user|to user|site|website|product|item|team|player|store|project|page|revision|namespace|revision user|last posted)( \w)?$/,
    types: ['integer', 'uuid'],
  },
  {
    meaning: 'person.username',
    name: /\b(created|updated|modified|changed|posted|added|edited|deleted|approved|uploaded|invited|entered|reviewed|last modified|user|actor|assigned|closed|requested|handled|sold|signed|performed|completed) (by|name|text|to)$|^(user|actor|by|account)$/,
    types: words,
  },
  {
    meaning: 'identity.number',
    name: /\b(number|no|serial)( \d)?$/,
    types: ['text', 'integer', 'bytes'],
  },
  {
    meaning: 'identity.code',
    name: /\b(code|cd|symbol|abbr|prefix|mnemonic|short code)( \d| \w{1,3})?$/,
    types: ['text', 'integer', 'choice', 'bytes'],
  },
  { meaning: 'identity.external', name: /\b(reference|ref)( \d)?$/, types: words },
  {
    meaning: 'identity.machine-name',
    name: /\b(key|entity|model|object|resource)( code| name)?$/,
    types: words,
  },
]
