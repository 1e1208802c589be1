import type { CategorySource } from '../read-category.ts'

export const fitness: CategorySource = {
  name: 'Fitness & Yoga',
  keywords: 'fitness, gym, yoga, exercise, workout, training',
  nouns: `
Kettlebell | kettlebell | 44 | cast iron, powder-coated steel | a wide handle, a flat base, a color ring | fitness | handle, base, coating | grip, weight, finish, balance, size
Adjustable Dumbbell | adjustable dumbbell | 129 | steel, nylon | fifteen weight steps, a safety lock, a storage tray | fitness | handle, dial, plate, tray | grip, balance, size, finish, durability
Jump Rope | jump rope | 19 | steel cable, foam | ball bearings, an adjustable length, a carry bag | fitness | handle, cable, bearing, clip | grip, length, weight, speed, durability
Foam Roller | foam roller | 27 | EVA foam, cork | a ridged surface, a hollow core, an exercise poster | fitness | surface, core, edge | grip, size, firmness, weight, durability
Cork Yoga Mat | yoga mat | 58 | cork, recycled cork | alignment lines, a carry strap, a nonslip surface | yoga | surface, edge, strap, corner | grip, size, cushioning, weight, smell
Yoga Block Set | set of yoga blocks | 24 | cork, EVA foam | rounded edges, two pieces in a set, a cotton strap | yoga | edge, surface, strap | grip, size, firmness, weight, finish
Meditation Cushion | meditation cushion | 39 | organic cotton, buckwheat hulls | a washable cover, a carry handle, a refill opening | yoga | cover, zipper, seam, handle | height, comfort, size, color, stitching
Yoga Strap | yoga strap | 13 | organic cotton | a metal ring, a two-meter length, a firm weave | yoga | ring, seam, weave, edge | grip, length, color, finish, stitching
`,
  adjectives: `
    Compact, Adjustable, Nonslip, Foldable, Heavy-Duty, Lightweight, Pro, Studio`,
  series: `
    Summit, Peak, Current, Tempo, Balance, Homegym, Stronghold`,
  colors: `
    Black, Gray, Teal, Navy, Orange`,
  sizes: `
    S, M, L, One Size`,
  aspects: `
    grip, weight, size, stitching, comfort, color, durability`,
  parts: `
    handle, strap, surface, edge, seam`,
  features: `
    a two-year warranty, a training plan, sweat resistance, a smooth finish, a low smell from the
    first day, a storage tip sheet`,
  joys: `
    makes training at home easier, does not slip even when wet, feels solid in the hand, needs
    little room, got me back into a routine, rolls under the bed, has taken a year of daily use,
    cleans up with a damp cloth`,
  woes: `
    smelled of rubber for weeks, slipped all the time, came with a bent part, tore within a month,
    left marks on the floor, was lighter than stated, peeled after a few sessions, arrived dirty`,
  moments: `
    use it three times a week, train with it before work, use it in the park, use it with my club,
    use it in the living room, stretch with it in the evening, use it after every run, take it to
    class`,
  priceSigma: 0.7,
}
