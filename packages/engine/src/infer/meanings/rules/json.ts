import type { MeaningRule } from '../meaning.ts'

const structures = ['json', 'other'] as const

/** Structures within a cell, and bytes. */
export const jsonRules: readonly MeaningRule[] = [
  {
    meaning: 'json.settings',
    name: /\b(setting|configuration|preference|option|parameter|param|props?|style|feature flag)s?$/,
    types: [...structures, 'text', 'bytes'],
  },
  {
    meaning: 'json.metadata',
    name: /\b(meta ?data|meta|file meta|exif|user metadata|raw (app|user) meta data|header|additional information|extra (data|information)?)$/,
    types: [...structures, 'text', 'bytes'],
  },
  {
    meaning: 'json.payload',
    name: /\b(payload|event data|message data|body|data|request|response|content|event|notification data|raw)$/,
    types: structures,
  },
  {
    meaning: 'json.attributes',
    name: /\b(attributes?|propert(y|ies)|detail|custom fields?|field|specification|profile|billing address|payment method|address|dimension)$/,
    types: structures,
  },
  {
    meaning: 'json.changes',
    name: /\b(change|recorded change|diff|modification|before|after|old|new|revision|object changes)$/,
    types: [...structures, 'text'],
  },
  {
    meaning: 'json.list',
    name: /\b(list|item|tag|ids?|array|equivalent domain|excluded global|events?|values?)$/,
    types: structures,
  },
  {
    meaning: 'json.file',
    name: /\b(file|attachment|document|pdf|file (data|content)|upload)$/,
    types: ['bytes'],
  },
]
