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
  priceSigma: 0.9,
}
