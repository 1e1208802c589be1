import type { CategorySource } from '../read-category.ts'

export const storage: CategorySource = {
  name: 'Storage & Organization',
  keywords: 'storage, organization, organizers, containers, laundry',
  nouns: `
Storage Box | storage box | 24 | recycled plastic, felt, seagrass | a clip-on lid, stackable corners, a label window | storage | lid, handle, clip, corner | size, finish, look, stability, color
Woven Basket | basket | 29 | seagrass, cotton rope, rattan | two handles, a washable liner, a foldable shape | storage | handle, liner, weave, rim | size, finish, look, stability, color
Shelf Organizer | shelf organizer | 34 | bamboo, steel | four compartments, adjustable dividers, nonslip feet | storage | divider, foot, edge, joint | size, finish, look, stability, assembly
Jar Set | set of jars | 27 | borosilicate glass, bamboo | airtight lids, write-on labels, a silicone seal | storage | lid, seal, rim, label | size, finish, look, design, quality
Laundry Hamper | laundry hamper | 39 | bamboo, canvas | a removable liner, two compartments, a folding frame | storage | lid, handle, frame, liner | size, finish, look, stability, color
Drawer Divider Set | set of drawer dividers | 22 | bamboo, steel | spring ends, four pieces, felt tips | storage | spring, end, edge, joint | size, finish, look, fit, quality
Shoe Rack | shoe rack | 46 | bamboo, steel | three tiers, a stackable frame, room for twelve pairs | storage | frame, foot, joint, screw | size, finish, look, stability, assembly
`,
  adjectives: `
    Stackable, Foldable, Handwoven, Compact, Sturdy, Slim, Modular, Natural`,
  series: `
    Oak Lane, Tidywell, Pantry, Copperline, Cubby, Hallway, Table & Co`,
  colors: `
    White, Natural, Charcoal, Sage, Beige, Black`,
  sizes: `
    Small, Medium, Large, Set of 2, Set of 4`,
  aspects: `
    size, finish, look, stability, color, quality`,
  parts: `
    lid, handle, corner, edge, joint, rim`,
  features: `
    nonslip feet, a ten-year guarantee, a flat fold for moving, edges that do not scratch, a
    wipe-clean surface, a size for most shelves`,
  joys: `
    fits our shelf to the inch, holds more than it seems, keeps the hallway tidy, was put together
    in minutes, stands firm even when full, looks good enough to leave out, wipes clean in a second,
    stacks without slipping`,
  woes: `
    arrived with a cracked corner, wobbled from the first day, smelled of glue for weeks, bent under
    a few books, was smaller than stated, came with a missing screw, left marks on the floor, fell
    apart within a month`,
  moments: `
    keep toys in it, use it in the hallway, have it under the bed, use it for winter things, keep
    our papers in it, use it in the bathroom, bought a second one for the office, sorted the whole
    closet with it`,
  priceSigma: 0.6,
}
