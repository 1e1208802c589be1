import type { CategorySource } from '../read-category.ts'

export const garden: CategorySource = {
  name: 'Garden & Tools',
  keywords: `
    garden, tools, tool, diy, hardware, lawn, home improvement, industrial,
    outdoor living`,
  nouns: `
Cordless Drill | drill | 98 | steel, rubberized plastic | two batteries, a keyless chuck, an LED work light
Garden Hose | hose | 44 | rubber, polyurethane | brass fittings, a kink-free weave, a spray nozzle
Pruning Shears | pair of shears | 27 | high-carbon steel, titanium | a safety lock, replaceable blades, a shock absorber
Raised Garden Bed | garden bed | 89 | galvanized steel, cedar | tool-free assembly, rounded corners, an open base
Plant Pot | pot | 24 | terracotta, ceramic, recycled plastic | a drainage hole, a matching saucer, a frost-proof glaze
Tool Set | tool set | 74 | chrome vanadium steel | 108 pieces, a molded case, a ratchet with 72 teeth
Solar Lights | set of solar lights | 36 | stainless steel, glass | automatic on and off, eight hours of light, ground stakes
Folding Chair | folding chair | 42 | steel, textile mesh | a cup holder, a carry bag, a 120 kg load limit
Screwdriver Set | screwdriver set | 36 | chrome vanadium steel, rubberized plastic | magnetic tips, twelve pieces, a wall rack | hand tools | handle, tip, rack, shaft | grip, weight, balance, size, quality
Claw Hammer | hammer | 28 | forged steel, hickory | a magnetic nail slot, a shock-absorbing grip, a polished head | hand tools | handle, head, grip, claw | grip, weight, balance, finish, quality
Wrench Set | wrench set | 58 | chrome vanadium steel | ten sizes, a ratcheting end, a roll-up pouch | hand tools | ratchet, jaw, pouch, head | grip, weight, balance, finish, quality
Hand Saw | hand saw | 26 | high-carbon steel, beech wood | hardened teeth, a two-part grip, a blade guard | hand tools | handle, blade, guard, tooth | grip, weight, balance, sharpness, quality
Cordless Drill | cordless drill | 109 | steel, rubberized plastic | two batteries, a keyless chuck, an LED work light | power tools | chuck, trigger, battery, case | power, grip, weight, battery life, noise
Jigsaw | jigsaw | 89 | aluminum, rubberized plastic | a tool-free blade change, four orbit settings, a dust blower | power tools | base plate, trigger, blade clamp, cable | power, grip, weight, precision, noise
Orbital Sander | sander | 69 | aluminum, rubberized plastic | a dust bag, a speed dial, hook-and-loop pads | power tools | pad, switch, dust bag, cable | power, grip, weight, noise, vibration
Circular Saw | circular saw | 129 | magnesium, steel | a laser guide, a bevel stop, a carbide blade | power tools | guard, trigger, blade, base plate | power, grip, weight, precision, noise
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
  joys: `
    sits well in the hand, has been through a wet winter, makes short work of the job, was
    put together in twenty minutes, has not rusted at all, does what far dearer ones do,
    does the job every time, takes up little room in the shed`,
  woes: `
    rusted after the first rain, bent at the first real job, lost its charge overnight,
    cracked in the frost, came with the wrong screws, slipped in the hand, wobbled on the
    terrace, jammed within a week`,
  moments: `
    use it on the weekend, built a shelf with it, use it on the balcony, keep it in the
    shed, use it around the house, took it to the allotment, renovated a room with it, leave
    it out all summer`,
  priceSigma: 0.95,
}
