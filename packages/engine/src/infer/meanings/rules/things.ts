import type { MeaningRule } from '../meaning.ts'
import { officialCodes } from '../official-codes.ts'

/** Numbers and tags of single things: phones and their cards, ships, containers, animals' ears. */
export const thingRules: readonly MeaningRule[] = [
  ...officialCodes.map(
    ({ form: _, ...pattern }): MeaningRule => ({ ...pattern, meaning: 'identity.official-code' }),
  ),
  { meaning: 'identity.imei', name: /^(device )?imei( number| no)?$/ },
  {
    meaning: 'identity.iccid',
    name: /^(sim )?icc ?(id|identifier)$|^iccid$|^sim (serial )?number$/,
  },
  { meaning: 'identity.imsi', name: /^imsi( number)?$/ },
  { meaning: 'identity.number', name: /^puk( code)?$/ },
  { meaning: 'identity.imo-number', name: /^imo( (number|no|code))?$/ },
  {
    meaning: 'identity.container-number',
    name: /^container (number|no|code)$|^container$/,
    types: ['text'],
    schema: /\b(shipment|container|vessel|cargo|freight|bill of lading)\b/,
  },
  {
    meaning: 'identity.code',
    name: /^(ear|asset|equipment|rfid|collar|luggage|bag) tag$/,
    types: ['text'],
  },
]
