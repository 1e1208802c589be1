import type { Grammar } from '../grammar.ts'
import { descriptionBody } from './description-body.ts'
import { descriptionEnd } from './description-end.ts'
import { descriptionLead } from './description-lead.ts'

/**
 * Descriptions of products: they name the kind, a feature and the material. `noun` is the spoken
 * form, such as `pair of boots`. Colors stay out: a product may come in several.
 */
export const productDescription: Grammar = {
  templates: [
    '{lead} {body} {end}',
    '{lead} {feature} {end}',
    '{lead} {feature} {body}',
    '{lead} {body} {feature} {end}',
    '{lead} {look} {end}',
    '{short} {body} {end}',
    '{lead} {feature} {body} {use}',
    '{lead} {use} {feature} {end}',
    '{use} {lead} {feature} {body}',
    '{lead} {body}',
    '{lead} {feature}',
    '{lead} {feature} {use}',
    '{lead} {look} {use}',
    '{lead} {feature} {use} {body} {end}',
    '{short}',
    '{short} {body}',
    '{lead} {look} {feature} {end}',
    '{lead} {body} {use} {feature}',
    '{lead} {look} {body} {feature} {use} {end}',
    '{short} {use} {body} {end}',
  ],
  slots: { ...descriptionLead, ...descriptionBody, ...descriptionEnd },
}
