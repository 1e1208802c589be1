import type { CategorySource } from '../read-category.ts'

export const jewelry: CategorySource = {
  name: 'Jewelry & Watches',
  keywords: 'jewelry, jewellery, watch, watches, accessories, bags, luggage, handbags, sunglasses',
  nouns: `
Pendant Necklace | necklace | 58 | sterling silver, gold-plated brass, stainless steel | an adjustable chain, a freshwater pearl, a lobster clasp
Hoop Earrings | pair of earrings | 42 | sterling silver, gold-plated brass | a click closure, a hollow light build, a high polish
Analog Watch | watch | 149 | stainless steel, leather | sapphire glass, a quartz movement, water resistance to 50 meters
Leather Wallet | wallet | 46 | full-grain leather, vegan leather | RFID protection, eight card slots, a coin pocket
Tote Bag | tote | 68 | canvas, leather, recycled nylon | an inside zip pocket, long handles, a laptop compartment
Sunglasses | pair of sunglasses | 64 | acetate, stainless steel | polarized lenses, UV400 protection, spring hinges
Backpack | backpack | 79 | recycled polyester, waxed canvas | a padded laptop sleeve, a luggage strap, side pockets
Charm Bracelet | bracelet | 38 | sterling silver, gold-plated brass | an extender chain, three charms, a secure clasp
`,
  adjectives:
    'Minimalist, Classic, Handmade, Vintage, Delicate, Polished, Everyday, Bold, Slim, Engraved',
  series: 'Luna, Solstice, Meridian, Fern, Coral, Aurora, Noor, Petal',
  colors: 'Gold, Silver, Rose Gold, Black, Brown, Tan, Green',
  sizes: 'One Size, Small, Medium, Large',
  aspects: 'finish, color, weight, size, craftsmanship, shine, design, look',
  parts: 'clasp, strap, chain, zipper, buckle, closure, lining',
  features: 'a gift box, a polishing cloth, nickel-free metal, a one-year warranty, free engraving',
  joys: `
    catches the light beautifully, goes with everything I wear, feels lighter than it looks,
    has not tarnished at all, gets noticed every time, sits just right, came in a lovely
    box, looks like an heirloom`,
  woes: `
    turned my skin green, lost a stone within days, tarnished in a week, arrived with a bent
    clasp, scratched at the first touch, looked like a toy, broke while putting it on, was
    far smaller than pictured`,
  moments: `
    wear it every day, wore it to a wedding, wear it to the office, gave it to my mother,
    wear it on special evenings, take it on trips, wear it with a plain shirt, never take it
    off`,
  priceSigma: 1,
}
