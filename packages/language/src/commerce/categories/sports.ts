import type { CategorySource } from '../read-category.ts'

export const sports: CategorySource = {
  name: 'Sports & Outdoors',
  keywords: `
    sport, sports, outdoor, outdoors, fitness, gym, camping, cycling, exercise, athletic, hiking,
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
Road Bike Helmet | bike helmet | 79 | polycarbonate, EPS foam | a dial-fit system, eighteen vents, a magnetic buckle | cycling | strap, buckle, dial, padding | fit, weight, comfort, color, ventilation
Bike Light Set | set of bike lights | 36 | aluminum, matte plastic | USB charging, a tool-free mount, four light modes | cycling | mount, switch, port cover, clip | light, battery life, setup, size, durability
Pannier Bag | pannier | 64 | recycled polyester, tarpaulin | a roll-top closure, a quick-release mount, reflective strips | cycling | hook, strap, buckle, seam | size, weight, stitching, setup, durability
Bike Pump | bike pump | 32 | aluminum, steel | a pressure gauge, two valve heads, a frame mount | cycling | hose, valve head, handle, gauge | size, weight, grip, power, durability
Kettlebell | kettlebell | 44 | cast iron, powder-coated steel | a wide handle, a flat base, a color ring | fitness | handle, base, coating | grip, weight, finish, balance, size
Adjustable Dumbbell | adjustable dumbbell | 129 | steel, nylon | fifteen weight steps, a safety lock, a storage tray | fitness | handle, dial, plate, tray | grip, balance, size, finish, durability
Jump Rope | jump rope | 19 | steel cable, foam | ball bearings, an adjustable length, a carry bag | fitness | handle, cable, bearing, clip | grip, length, weight, speed, durability
Foam Roller | foam roller | 27 | EVA foam, cork | a ridged surface, a hollow core, an exercise poster | fitness | surface, core, edge | grip, size, firmness, weight, durability
Cork Yoga Mat | yoga mat | 58 | cork, natural rubber | alignment lines, a carry strap, a nonslip surface | yoga | surface, edge, strap, corner | grip, size, cushioning, weight, smell
Yoga Block Set | set of yoga blocks | 24 | cork, EVA foam | rounded edges, two pieces in a set, a cotton strap | yoga | edge, surface, strap | grip, size, firmness, weight, finish
Meditation Cushion | meditation cushion | 39 | organic cotton, buckwheat hulls | a washable cover, a carry handle, a refill opening | yoga | cover, zipper, seam, handle | height, comfort, size, color, stitching
Yoga Strap | yoga strap | 13 | organic cotton | a metal ring, a two-meter length, a firm weave | yoga | ring, seam, weave, edge | grip, length, color, finish, stitching
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
    packs down small, stayed dry in a storm, adjusts in seconds, does not slip even when
    wet, weighs next to nothing, has taken a few knocks, makes training at home easier,
    stands up to the weather, rolls out flat at once`,
  woes: `
    tore on the first trip, leaked in light rain, slipped all the time, lost air overnight,
    came with a bent part, smelled of rubber for weeks, snapped after a few uses, was
    heavier than stated, rusted in the garage`,
  moments: `
    use it three times a week, took it on a hiking trip, train with it before work, use it
    in the park, took it to the coast, use it with my club, keep it in the trunk, use it in
    the garage`,
  priceSigma: 0.9,
}
