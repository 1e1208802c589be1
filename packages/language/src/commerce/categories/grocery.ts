import type { CategorySource } from '../read-category.ts'

export const grocery: CategorySource = {
  name: 'Grocery & Gourmet',
  keywords: `
    grocery, food, gourmet, beverages, drinks, snacks, pantry, meat, dairy, bakery, produce,
    coffee & tea, wine`,
  nouns: `
Coffee Beans | bag of coffee | 17 | arabica, robusta | notes of chocolate and hazelnut, a medium roast, a freshness valve
Green Tea | tea | 12 | sencha, jasmine | loose leaves, a resealable tin, a delicate aroma
Olive Oil | olive oil | 19 | arbequina olives, koroneiki olives | a cold-pressed harvest, a dark glass bottle, a peppery finish
Dark Chocolate | chocolate | 8 | cocoa, cocoa butter | 72 percent cocoa, sea-salt flakes, a crisp snap
Granola | granola | 9 | oats, almonds | whole nuts, no refined sugar, large clusters
Honey | honey | 14 | wildflower, acacia | a squeeze bottle, a raw unfiltered texture, a mild flavor
Pasta Set | set of pasta | 21 | durum wheat, spelt | five shapes, bronze-die texture, slow drying
Spice Set | set of spices | 32 | glass, cork | twelve jars, whole seeds, a recipe card
`,
  adjectives: `
    Organic, Stone-Ground, Single-Origin, Small-Batch, Raw, Roasted, Extra Virgin, Sea Salt,
    Dark, Unsweetened`,
  series: 'Hillside, Orchard, Millstone, Sunfield, Harvest, Two Rivers',
  colors: 'Original, Vanilla, Cinnamon, Chili, Lemon',
  sizes: '100 g, 250 g, 500 g, 1 kg, 6 pack, 12 pack',
  aspects: 'taste, freshness, aroma, texture, flavor, aftertaste, quality, value',
  parts: 'bag, seal, lid, jar, box, label',
  features: `
    a resealable bag, no artificial flavors, fair-trade ingredients,
    a best-before date a year away, recyclable packaging`,
  joys: `
    tastes like it should, stays fresh for weeks, is not too sweet, goes well with
    everything, smells wonderful when opened, was gone within days, beats the supermarket,
    makes a good present`,
  woes: `
    tasted stale, arrived past its date, was crushed to crumbs, leaked through the box, was
    far too salty, tasted of plastic, came with a broken seal, went moldy within days`,
  moments: `
    have it every morning, serve it to guests, take it to the office, cook with it on
    weekends, gave it as a present, keep a spare in the pantry, share it with my neighbors,
    have it after dinner`,
  priceSigma: 0.55,
}
