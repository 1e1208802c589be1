import type { CategorySource } from '../read-category.ts'

export const general: CategorySource = {
  name: 'General',
  keywords:
    'general, other, misc, miscellaneous, all, default, uncategorized, gifts, seasonal, special',
  nouns: `
Gift Set | gift set | 39 | paper, cotton, wood | a reusable box, a greeting card, four matching pieces
Storage Basket | basket | 28 | seagrass, cotton rope | sturdy handles, a washable liner, a foldable frame
Travel Mug | mug | 24 | stainless steel, ceramic | a leak-proof lid, double walls, a wide base
Umbrella | umbrella | 29 | steel, recycled polyester | a wind-proof frame, one-touch opening, a carry sleeve
Picture Frame | picture frame | 22 | oak, metal | a table stand, a real glass front, a wall hook
Wall Calendar | calendar | 16 | recycled paper | room for notes, moon phases, twelve prints
Keychain | keychain | 12 | leather, brass | a swivel clip, an engraved plate, two rings
Reusable Bag | bag | 14 | cotton, recycled nylon | long handles, a fold-up pouch, reinforced seams
`,
  adjectives:
    'Classic, Everyday, Premium, Compact, Deluxe, Essential, Original, Handmade, Modern, Limited',
  series: 'One, Prime, Origin, Atelier, Line, Basics',
  colors: 'Black, White, Blue, Red, Green, Gray, Natural',
  sizes: 'Small, Medium, Large, One Size',
  aspects: 'quality, size, color, finish, weight, design, look, craftsmanship',
  parts: 'lid, handle, seam, closure, frame, zipper',
  features:
    'a gift-ready box, a one-year warranty, easy care, a compact design, recyclable packaging',
  joys: `
    looks better than in the pictures, makes a fine present, does its job without fuss, has
    held up so far, is just the right size, goes with everything at home, feels well made,
    is easy to clean`,
  woes: `
    broke within days, arrived damaged, looked nothing like the photos, came apart at the
    seams, lost its color, was much smaller than expected, had a strange smell, bent at once`,
  moments: `
    use it every day, gave it as a present, keep it by the door, take it to work, use it on
    weekends, have it in the hallway, take it on trips, bought a second one for my sister`,
  priceSigma: 0.85,
}
