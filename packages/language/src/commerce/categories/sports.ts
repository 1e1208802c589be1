import type { CategorySource } from '../read-category.ts'

export const sports: CategorySource = {
  name: 'Sports & Outdoors',
  keywords: `
    sport, sports, outdoor, outdoors, camping, athletic, hiking,
    recreation`,
  nouns: `
Yoga Mat | yoga mat | 38 | natural rubber, cork, TPE | alignment lines, extra cushioning, a nonslip surface
Dumbbell Set | set of dumbbells | 84 | cast iron, neoprene | hexagonal heads, a storage rack, knurled grips
Camping Tent | tent | 169 | ripstop nylon, polyester | a two-minute setup, a waterproof floor, two vestibules
Sleeping Bag | sleeping bag | 89 | down, recycled polyester | a draft collar, a two-way zipper, a comfort rating of 0 °C
Trekking Poles | pair of trekking poles | 54 | aluminum, carbon fiber | cork grips, quick-release locks, carbide tips
Bike Helmet | helmet | 58 | polycarbonate, EPS foam | a dial-fit system, sixteen vents, a rear light
Resistance Bands | set of resistance bands | 24 | natural latex, fabric | five strengths, a door anchor, a carry bag
Hydration Pack | hydration pack | 72 | ripstop nylon | a two-liter reservoir, a hip belt, a magnetic hose clip
Cooler Bag | cooler | 46 | recycled polyester, PEVA | leak-proof seams, room for 24 cans, a shoulder strap
Headlamp | headlamp | 32 | aluminum, matte plastic | 400 lumens, a red-light mode, USB charging
Two-Person Tent | two-person tent | 149 | ripstop nylon, polyester | a two-minute setup, a waterproof floor, two vestibules | camping | zipper, pole, peg, seam | setup, weight, size, ventilation, stitching
Camping Stove | camping stove | 59 | stainless steel, aluminum | a wind shield, a piezo lighter, a folding frame | camping | valve, burner, leg, hose | weight, size, heat, stability, setup
Sleeping Pad | sleeping pad | 74 | recycled nylon, foam | a pump sack, a side rail, a repair kit | camping | valve, seam, strap, surface | comfort, weight, size, warmth, setup
Down Sleeping Bag | sleeping bag | 129 | down, ripstop nylon | a draft collar, a two-way zipper, a compression sack | camping | zipper, hood, seam, lining | warmth, weight, size, comfort, stitching
Camping Lantern | lantern | 34 | aluminum, matte plastic | 300 lumens, a red-light mode, a hanging hook | camping | hook, switch, battery door, housing | light, weight, size, battery life, durability
`,
  adjectives: `
    Lightweight, Heavy-Duty, Compact, Adjustable, All-Weather, Nonslip, Foldable, Insulated,
    Trail-Ready, Pro`,
  series: 'Basecamp, Ridgeline, Torrent, Outpost, Summit, Peak, Overland, Current',
  colors: 'Black, Forest Green, Orange, Navy, Gray, Teal',
  sizes: 'S, M, L, XL, One Size',
  aspects: 'grip, weight, size, stitching, comfort, fit, color, setup, durability',
  parts: 'zipper, strap, buckle, handle, seam, valve, clip',
  features: `
    a stuff sack, a lifetime repair promise, reflective details, weatherproof zippers,
    a carry strap`,
  joys: `
    packs down small, stayed dry in a storm, adjusts in seconds, is easy to pack away, weighs next to nothing, has taken a few knocks, kept us warm on a cold night,
    stands up to the weather, was set up in the dark`,
  woes: `
    tore on the first trip, leaked in light rain, came with a missing peg, lost air overnight,
    came with a bent part, smelled of plastic for weeks, snapped after a few uses, was
    heavier than stated, rusted in the garage`,
  moments: `
    use it on weekend trips, took it on a hiking trip, took it to a festival, use it
    in the park, took it to the coast, use it with my club, keep it in the trunk, sleep outdoors with it`,
  priceSigma: 0.9,
}
