import type { CategorySource } from '../read-category.ts'

export const plants: CategorySource = {
  name: 'Plants & Seeds',
  keywords: 'plant, seed, seeds, flowers, bulbs, gardening, houseplants',
  nouns: `
Seed Collection | seed collection | 19 | organic seed, recycled paper | twelve varieties, a sowing calendar, labeled bags | plants & seeds | bag, label, box | choice, germination, packaging, quality
Wildflower Mix | wildflower mix | 12 | organic seed | 25 native species, a cloth bag, enough for ten square meters | plants & seeds | bag, label, tie | choice, germination, bloom, quality
Herb Garden Kit | herb garden kit | 29 | clay, coconut fiber | five herbs, clay pots, a wooden tray | plants & seeds | pot, tray, label | choice, germination, look, quality
Tulip Bulbs | bag of tulip bulbs | 16 | first-size bulbs, jute | 40 bulbs, a planting guide, a mix of early and late kinds | plants & seeds | bag, label, root | choice, size, bloom, quality
Houseplant | houseplant | 34 | peat-free soil, ceramic | a ceramic pot, a care card, a moisture stick | plants & seeds | pot, leaf, stem | size, look, packaging, health
Tomato Seeds | packet of tomato seeds | 5 | organic seed | six old varieties, a sowing calendar, paper bags | plants & seeds | bag, label, box | choice, germination, taste, quality
Lavender Plants | set of lavender plants | 24 | peat-free soil | six young plants, biodegradable pots, a care card | plants & seeds | pot, root, stem | size, look, scent, health
`,
  adjectives: 'Organic, Heirloom, Hardy, Native, Fragrant, Bee-Friendly, Early, Mixed',
  series: 'Meadow, Kitchen Garden, Greenhouse, Old Orchard, Balcony, Cottage',
  colors: 'Mixed, Purple, White, Yellow, Red',
  sizes: 'Pack of 5, Pack of 10, Pack of 25, Pack of 50',
  aspects: 'germination, choice, packaging, quality, size',
  parts: 'bag, label, pot, box',
  features: `
    a sowing calendar, labels to write on, plastic-free packaging, a note from the grower,
    tips for small balconies`,
  joys: `
    came up within a week, grows like mad, needs hardly any care, has bloomed since June, draws bees from all
    around, survived the winter, fills the whole balcony, smells wonderful`,
  woes: `
    never came up, arrived dried out, was moldy in the bag, turned out to be another kind, wilted within days,
    came with bugs, rotted in the pot, had half of the labels missing`,
  moments: `
    sowed it in April, keep it on the windowsill, planted it along the fence, grow it on the balcony,
    planted it with my daughter, water it twice a week, gave it to my father, put it in a raised bed`,
  priceSigma: 0.5,
}
