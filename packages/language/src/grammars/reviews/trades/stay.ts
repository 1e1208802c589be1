import type { TradeWords } from './trade-words.ts'

/** What is said of a place to stay. */
export const stay: TradeWords = {
  thing: ['stay', 'hotel', 'place', 'room'],
  joys: [
    'The room was spotless and quiet',
    'Breakfast had something for everyone',
    'The bed was the best I have slept in for a long time',
    'Check-in took two minutes',
    'You can walk to everything from here',
    'The view in the morning was worth the trip alone',
    'They let us leave our bags until the evening',
    'The shower was hot and strong',
    'Everything we needed was in the room',
    'We were given a better room without asking',
    'The lobby smells of fresh coffee',
    'Parking was easy and cheap',
  ],
  woes: [
    'The walls are thin and we heard everything',
    'The air conditioning hummed all night',
    'Breakfast was cold and the coffee weak',
    'The bathroom had not been cleaned properly',
    'We waited forty minutes to check in',
    'The room was much smaller than in the pictures',
    'Wi-Fi dropped out every few minutes',
    'The carpet has seen better days',
    'There was a charge for parking that nobody had mentioned',
    'The street is loud until late',
    'The mattress sagged in the middle',
  ],
  people: [
    'The staff',
    'The woman at the front desk',
    'Our host',
    'Everyone we met',
    'The night porter',
  ],
  occasions: [
    'for a long weekend',
    'on a business trip',
    'with two small children',
    'for our anniversary',
    'on the way to the coast',
    'during a conference',
    'for one night between flights',
  ],
}
