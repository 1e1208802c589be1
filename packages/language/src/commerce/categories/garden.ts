import type { CategorySource } from '../read-category.ts'

export const garden: CategorySource = {
  name: 'Garden & Tools',
  keywords: `
    garden, tools, tool, diy, hardware, patio, lawn, home improvement, industrial,
    outdoor living, plants`,
  nouns: `
Cordless Drill | drill | 98 | steel, rubberized plastic | two batteries, a keyless chuck, an LED work light
Garden Hose | hose | 44 | rubber, polyurethane | brass fittings, a kink-free weave, a spray nozzle
Pruning Shears | pair of shears | 27 | high-carbon steel, titanium | a safety lock, replaceable blades, a shock absorber
Raised Garden Bed | garden bed | 89 | galvanized steel, cedar | tool-free assembly, rounded corners, an open base
Plant Pot | pot | 24 | terracotta, ceramic, recycled plastic | a drainage hole, a matching saucer, a frost-proof glaze
Tool Set | tool set | 74 | chrome vanadium steel | 108 pieces, a molded case, a ratchet with 72 teeth
Solar Lights | set of solar lights | 36 | stainless steel, glass | automatic on and off, eight hours of light, ground stakes
Folding Chair | folding chair | 42 | steel, textile mesh | a cup holder, a carry bag, a 120 kg load limit
`,
  adjectives: `
    Cordless, Heavy-Duty, Galvanized, Ergonomic, Adjustable, Solar-Powered, Weatherproof,
    Telescopic, Compact`,
  series: 'Greenstone, Foreman, Ironwood, Furrow, Anvil, Terrace, Oakridge',
  colors: 'Green, Black, Terracotta, Orange, Gray',
  sizes: 'Small, Medium, Large, 18 V, 25 ft',
  aspects: 'grip, weight, finish, build quality, power, size, balance, durability',
  parts: 'handle, blade, trigger, nozzle, hinge, valve, switch',
  features: `
    a rust-resistant coating, a soft-grip handle, a three-year warranty, spare parts on request,
    a hanging loop`,
  priceSigma: 0.95,
}
