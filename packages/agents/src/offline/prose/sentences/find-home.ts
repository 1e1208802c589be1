import type { Grammar } from '@worldloom/language'
import type { PersonWords } from '../person-words.ts'
import { readPhrases } from './read-phrases.ts'

const dwellings = {
  rent: readPhrases(`
    a third-floor flat with a crooked balcony; two rooms under the roof; an old flat with high ceilings; a studio over a bicycle shop;
    a flat that faces the market; a fifth-floor flat with a balcony to the south; a back-court flat with one good hour of sun;
    a flat above a pharmacy; a flat near the ring road; a second-floor flat with a shared stairwell; a loft that is too hot in summer;
    a tower-block flat with a view of the trams; a sublet that became a lease; a ground-floor flat with a yard;
    a narrow flat with a wide balcony; a flat over a laundrette; a new flat with thin walls; a converted workshop
  `),
  own: readPhrases(`
    a narrow terraced house; a small brick house; a house with a leaking porch; a new-build near the station; a bungalow;
    a row house by the canal; a corner house with a loud boiler; a house from the fifties with a steep roof; a farmhouse with one warm room;
    half of a semi-detached house; a house at the end of a cul-de-sac; a timber house that took four years; a house with an oil tank in the cellar;
    a hillside house with forty steps; the house next to the old school; a house bought from an aunt; a split-level house with a flat-roofed garage;
    a house with a roof that faces south, almost
  `),
}

const slots: Grammar['slots'] = {
  origin: readPhrases(`
    in a village two bus rides from the nearest cinema; above a bakery; in a railway town; by the sea;
    in a family of teachers; on a dairy farm; in a tower block with a view of the harbour; in three different countries;
    next door to a fire station; with four cousins and one bathroom; in a house full of books; behind a petrol station;
    in a mining town; in the suburbs; at the end of a tram line; between two languages; in a pub that an uncle ran;
    in a street where everyone knew everyone; with a grandmother who mended everything; in a border town;
    on an army base; in the hills; over a hardware shop; in a new estate without a single tree; on a river island
  `),
  reason: readPhrases(`
    (18+) for a first job that lasted six weeks; (18+) for a course; because the rent was lower; after a long winter abroad;
    to be nearer to a sister; (18+) for a love that did not last; (18+) with a friend's sofa for a bed; (28+) after a redundancy;
    (18+) to look after an aunt; for the hospital; with two suitcases; after a flood; because the trains were good; for the music;
    on a bet; (30+) when the old firm moved; (20+) straight from school; by way of a detour through the coast; for the schools;
    (30+) after years of commuting; (18+) to start over; (32+) for a season that became a life; with a van full of plants
  `),
  dwelling: readPhrases(`
    a third-floor flat with a crooked balcony; a narrow terraced house; a converted workshop; a ground-floor flat with a yard;
    a flat above a pharmacy; a small brick house; a flat near the ring road; a house with a leaking porch;
    two rooms under the roof; a new-build near the station; an old flat with high ceilings; a bungalow; a row house by the canal;
    a maisonette beside a park; a rented semi with a plum tree; a studio over a bicycle shop; a flat that faces the market;
    a prefab that was meant to be temporary; a corner house with a loud boiler; a loft that is too hot in summer
  `),
  feature: readPhrases(`
    a cat that belongs to the neighbours; more plants than shelves; a piano nobody tunes; a dog called Biscuit;
    a workbench in the hall; the radio always on; a freezer full of soup; a wall of maps; a door that sticks in wet weather;
    three bicycles and no car; a window onto the playground; a rescued greyhound; a drawer for every cable ever bought;
    tomatoes on every sill; a sofa inherited twice; an attic still unpacked; a tortoise older than the house; curtains still to be hung
  `),
  since: readPhrases(`
    since the spring of the big storm; for longer than planned; (20+) since leaving school; (45+) for most of a working life;
    (34+) since a divorce that is spoken of kindly; (30+) for nine winters; (26+) since the bridge was rebuilt; for two leases; since last autumn;
    on and off for years; (35+) since before the supermarket came; (28+) for three moves within four streets; for three mayors
  `),
  partner: readPhrases(`
    a partner who works nights; a husband who paints; a wife who drives the tram; a partner met at a bus stop;
    (35+) a partner of many years; a wife who keeps bees; a husband who is always on a course; a partner from the same street;
    a spouse who reads maps for fun; a partner who teaches chemistry; a wife with a better memory; a husband who sings in the kitchen
  `),
}

const homes: Readonly<Record<PersonWords['home'], Grammar>> = {
  open: {
    templates: [
      '{=given} grew up {origin} and came to {=city} {reason}.',
      '{=given} {=family}, {=age}, has lived in {=city} {since}, now in {dwelling}, with {feature}.',
      'Raised {origin}, {=given} moved to {=city} {reason} and found {dwelling}.',
      'In {=city}, {=given} has {dwelling}, with {feature}.',
      '{=given} is {=age}, was brought up {origin}, and calls {dwelling} in {=city} home.',
      'Home for {=given} is {dwelling} in {=city}, with {feature}.',
    ],
    slots,
  },
  alone: {
    templates: [
      '{=given} lives alone in {dwelling} in {=city}, with {feature}.',
      'Brought up {origin}, {=given} has lived alone in {=city} {since}, in {dwelling}.',
      '{=given} {=family}, {=age}, came to {=city} {reason} and likes having {dwelling} and nobody to share it with.',
      'One person, {dwelling} and {feature}: that is the household of {=given} in {=city}.',
      '{=given} grew up {origin} and enjoys the quiet of living alone in {=city}.',
    ],
    slots,
  },
  couple: {
    templates: [
      '{=given} shares {dwelling} in {=city} with {partner}.',
      'With {partner} and {feature}, {=given} has lived in {=city} {since}.',
      '{=given}, {=age}, grew up {origin} and settled in {=city} with {partner}.',
      '{=given} came to {=city} {reason} and stayed, in {dwelling}, with {partner}.',
      'Two people, {dwelling} and {feature}: {=given} and {partner} live in {=city}.',
    ],
    slots,
  },
  family: {
    templates: [
      '{=given} is bringing up {=children} in {dwelling} in {=city}, with {feature}.',
      'Raised {origin}, {=given} now has {=children}, {dwelling} in {=city} and little sleep.',
      '{=given}, {=age}, moved to {=city} {reason}; {=children} later it is {dwelling} and {feature}.',
      'In {=city}, {=given} runs a household of {=children}, {feature} and a full calendar.',
      '{=given} grew up {origin}, has {=children}, and has been in {=city} {since}.',
      '{=given} came to {=city} {reason}; {=children}, {dwelling} and {feature} have settled the matter.',
      'Brought up {origin}, {=given} is raising {=children} in {=city}, in {dwelling}, with {feature}.',
      '{=given} {=family}, {=age}, has been in {=city} {since} and has {=children}, {dwelling} and {feature} to show for it.',
    ],
    slots,
  },
}

const byTenure = new Map<string, Grammar>()

/** Where and with whom a person lives; the first sentence of a life, with the name in it. */
export function findHome({ home, tenure }: Pick<PersonWords, 'home' | 'tenure'>): Grammar {
  const key = `${home} ${tenure}`
  const plain = homes[home]
  const found =
    byTenure.get(key) ??
    (tenure === null ? plain : { ...plain, slots: { ...plain.slots, dwelling: dwellings[tenure] } })
  byTenure.set(key, found)
  return found
}
