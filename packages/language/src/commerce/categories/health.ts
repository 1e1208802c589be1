import type { CategorySource } from '../read-category.ts'

export const health: CategorySource = {
  name: 'Health & Wellness',
  keywords: `
    health, wellness, vitamins, supplements, nutrition, medical, pharmacy, fitness nutrition,
    household health`,
  nouns: `
Multivitamin | multivitamin | 22 | plant extracts, gelatin-free capsules | twelve vitamins, a 90-day supply, easy-to-swallow capsules
Protein Powder | protein powder | 38 | whey, pea protein | 24 grams of protein, no added sugar, a measuring scoop
Digital Thermometer | thermometer | 21 | matte plastic | a reading in ten seconds, a fever alarm, a flexible tip
Blood Pressure Monitor | blood pressure monitor | 49 | matte plastic | two user memories, an extra-large display, an adjustable cuff
Massage Gun | massage gun | 89 | aluminum, matte plastic | five attachments, a quiet motor, four speeds
Essential Oil Diffuser | diffuser | 34 | ceramic, bamboo | an automatic shut-off, a soft light, eight hours of mist
Sleep Mask | sleep mask | 16 | silk, cotton | an adjustable strap, contoured eye cups, full blackout
Heating Pad | heating pad | 36 | microplush, cotton | six heat settings, a two-hour timer, a washable cover
`,
  adjectives:
    'Daily, Organic, Natural, Sugar-Free, Advanced, Gentle, Rapid, Complete, Calming, Plant-Based',
  series: 'Vital, Balance, Restore, Clarity, Root & Leaf, Steady, Evergreen',
  colors: 'White, Blue, Green, Gray',
  sizes: '30 count, 60 count, 90 count, 120 count',
  aspects: 'taste, effect, quality, texture, accuracy, value, dosage',
  parts: 'lid, seal, bottle, cap, display, scoop',
  features: `
    third-party testing, clear dosage instructions, a resealable pouch, no artificial colors,
    a satisfaction guarantee`,
  joys: `
    is easy to take along, has become part of my routine, works better than the big brands,
    goes down easily, helps me sleep, is simple to read, does not upset my stomach, has
    lasted longer than expected`,
  woes: `
    tasted awful, gave me a headache, showed a different reading each time, arrived past its
    date, came with a broken seal, stopped after a week, did nothing for me, was half empty`,
  moments: `
    use it every morning, use it after training, keep it on the nightstand, take it to work,
    use it before bed, share it with my husband, take it on trips, have used it for two
    months`,
  priceSigma: 0.7,
}
