import { praiseDelivery } from './praise-delivery.ts'
import { praiseOpening } from './praise-opening.ts'
import { praiseQuality } from './praise-quality.ts'
import { praiseUse } from './praise-use.ts'

/** Sentences of people who are happy with what they bought. */
export const praise: Readonly<Record<string, readonly string[]>> = {
  ...praiseOpening,
  ...praiseQuality,
  ...praiseUse,
  ...praiseDelivery,
}
