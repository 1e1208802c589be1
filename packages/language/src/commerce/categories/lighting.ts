import type { CategorySource } from '../read-category.ts'

export const lighting: CategorySource = {
  name: 'Lighting',
  keywords: 'lighting, lamps, light fixtures',
  nouns: `
Desk Lamp | desk lamp | 48 | steel, aluminum, oak | a swivel arm, four brightness levels, a USB port in the base | lighting | arm, base, switch, shade | light, stability, finish, design, height
Pendant Light | pendant light | 89 | brass, glass, rattan | an adjustable cord, a wide shade, a matching canopy | lighting | cord, shade, canopy, socket | light, size, finish, design, look
Table Lamp | table lamp | 56 | ceramic, oak, linen | a linen shade, a dimmer on the cord, a weighted base | lighting | shade, base, switch, cord | light, size, finish, design, look
LED Strip | LED strip | 27 | flexible silicone | a remote, adhesive backing, sixteen colors | lighting | plug, adhesive, remote, connector | light, length, setup, color, brightness
Clip Lamp | clip lamp | 29 | steel, aluminum | a padded clip, a gooseneck arm, two color temperatures | lighting | clip, arm, switch, cord | light, stability, finish, design, size
Night Light | night light | 17 | silicone, matte plastic | a dusk sensor, three brightness levels, USB charging | lighting | base, button, sensor, charging port | light, size, finish, design, color
String Lights | set of string lights | 24 | copper wire, glass | 100 warm lights, a timer, a weatherproof plug | lighting | plug, wire, bulb, timer | light, length, setup, color, brightness
`,
  adjectives: `
    Modern, Mid-Century, Rustic, Minimalist, Adjustable, Industrial, Vintage, Dimmable`,
  series: `
    Nordlys, Harbor, Fable, Marlow, Juniper, Lumen, Halo`,
  colors: `
    White, Black, Brass, Walnut, Charcoal, Sage`,
  sizes: `
    Small, Medium, Large`,
  aspects: `
    light, finish, size, design, look, stability`,
  parts: `
    cord, switch, shade, base, plug`,
  features: `
    a replaceable bulb, a two-year warranty, all fittings in the box, a flicker-free light, a
    braided cord, low power use`,
  joys: `
    makes the room feel warmer, does not hum, gives a soft even light, was up in ten minutes, looks
    just like in the pictures, gets compliments from every guest, does not get hot, is bright enough
    to read by`,
  woes: `
    flickered from the first day, arrived with a dented shade, went dark after a week, hummed all
    evening, got far too hot, looked nothing like the photos, came without the right plug, would not
    stay at its height`,
  moments: `
    read by it every evening, put it in the bedroom, have it in my home office, hung it over the
    dining table, use it in the guest room, gave it a place by the window, leave it on for the kids,
    use it on the balcony in summer`,
  priceSigma: 0.6,
}
