import type { CategorySource } from '../read-category.ts'

export const cycling: CategorySource = {
  name: 'Cycling',
  keywords: 'cycling, bike, bikes, bicycle, bicycles',
  nouns: `
Road Bike Helmet | bike helmet | 79 | polycarbonate, EPS foam | a dial-fit system, eighteen vents, a magnetic buckle | cycling | strap, buckle, dial, padding | fit, weight, comfort, color, ventilation
Bike Light Set | set of bike lights | 36 | aluminum, matte plastic | USB charging, a tool-free mount, four light modes | cycling | mount, switch, port cover, clip | light, battery life, setup, size, durability
Pannier Bag | pannier | 64 | recycled polyester, tarpaulin | a roll-top closure, a quick-release mount, reflective strips | cycling | hook, strap, buckle, seam | size, weight, stitching, setup, durability
Bike Pump | bike pump | 32 | aluminum, steel | a pressure gauge, two valve heads, a frame mount | cycling | hose, valve head, handle, gauge | size, weight, grip, power, durability
Bike Lock | bike lock | 44 | hardened steel, silicone | a keyless code, a frame bracket, a 90 cm chain | cycling | lock, bracket, chain, cover | weight, size, finish, setup, durability
Bottle Cage | bottle cage | 14 | carbon fiber, aluminum | a side entry, two bolts, a firm hold | cycling | bolt, arm, frame, finish | weight, grip, fit, finish, color
Bike Saddle | saddle | 59 | leather, gel foam | a center channel, steel rails, rain cover in the box | cycling | rail, seam, cover, nose | comfort, weight, fit, stitching, finish
`,
  adjectives: `
    Lightweight, Compact, Adjustable, All-Weather, Foldable, Reflective, Pro`,
  series: `
    Torrent, Ridgeline, Velo, Cadence, Tailwind, Gravel, Overland`,
  colors: `
    Black, Orange, Navy, Gray, White`,
  sizes: `
    S, M, L, One Size`,
  aspects: `
    weight, size, fit, grip, setup, durability`,
  parts: `
    strap, buckle, mount, clip, hose`,
  features: `
    a lifetime repair promise, reflective details, all bolts in the box, a weatherproof finish, a
    two-year warranty`,
  joys: `
    goes on in five minutes, stayed put on cobblestones, has been through a wet winter, weighs next
    to nothing, fits both of our bikes, is easy to use with gloves on, does not rattle, has taken a
    few knocks`,
  woes: `
    came loose on the first ride, let in the rain, rattled all the way, arrived with a bent bolt,
    did not fit my frame, snapped after a few rides, rusted within weeks, slipped down the tube`,
  moments: `
    ride to work with it, took it on a long tour, use it on every ride, keep it on the commuter
    bike, use it on the kids’ bike too, ride with it in the rain, use it on weekends, took it
    through the Alps`,
  priceSigma: 0.6,
}
