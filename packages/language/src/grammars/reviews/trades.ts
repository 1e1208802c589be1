/** What guests, patients or students praise and complain of. */
export interface TradeWords {
  /** What was used: `stay`. */
  readonly thing: readonly string[]
  /** Sentences without their period, said with pleasure. */
  readonly joys: readonly string[]
  /** The same, said with regret. */
  readonly woes: readonly string[]
  readonly people: readonly string[]
  /** When or why it was used: `for a long weekend`. */
  readonly occasions: readonly string[]
}

/** Trades whose texts speak of something else than goods. */
export type Trade =
  | 'stay'
  | 'meal'
  | 'care'
  | 'lesson'
  | 'ride'
  | 'fitness'
  | 'story'
  | 'app'
  | 'service'

/** What people say of each trade. */
export const tradeWords: Readonly<Record<Trade, TradeWords>> = {
  stay: {
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
  },
  meal: {
    thing: ['dinner', 'restaurant', 'meal', 'place'],
    joys: [
      'The pasta tasted homemade',
      'Portions are generous and nothing was left on our plates',
      'The fish could not have been fresher',
      'Our starters came within ten minutes',
      'The dessert alone is a reason to come back',
      'They have real choices for vegetarians',
      'The wine list is short and well chosen',
      'You can hear each other talk, which is rare',
      'Lunch is a bargain',
      'The terrace is lovely in the evening',
    ],
    woes: [
      'The soup arrived lukewarm',
      'We waited almost an hour for the main course',
      'My steak was overdone',
      'They had run out of half the menu',
      'The bill had a dish on it that we never ordered',
      'Tables stand so close that everybody hears you',
      'The music was far too loud',
      'Portions are small for the price',
      'The salad was drowned in dressing',
    ],
    people: ['The waiter', 'Our waitress', 'The chef', 'The whole team', 'The owner'],
    occasions: [
      'for a birthday',
      'on a Friday night',
      'with colleagues',
      'for a quick lunch',
      'with my parents',
      'after the theater',
    ],
  },
  care: {
    thing: ['visit', 'practice', 'appointment', 'clinic'],
    joys: [
      'I was seen on time',
      'Every step was explained before it was done',
      'My questions were taken seriously',
      'The waiting room is bright and clean',
      'I got an appointment the same week',
      'It hardly hurt at all',
      'The follow-up call the next day was a nice touch',
      'Booking online works well',
      'I left with a clear plan',
    ],
    woes: [
      'I waited over an hour past my appointment',
      'Nobody explained what the test was for',
      'The visit was over in five minutes',
      'It takes days until somebody answers the phone',
      'I had to fill in the same form three times',
      'My results were sent to the wrong place',
      'The bill came as a surprise',
      'There are never any appointments after work',
    ],
    people: ['The doctor', 'The nurse', 'The receptionist', 'The whole team', 'The assistant'],
    occasions: [
      'for a checkup',
      'with back pain',
      'with my daughter',
      'for a second opinion',
      'after an accident',
      'for a vaccination',
    ],
  },
  lesson: {
    thing: ['course', 'class'],
    joys: [
      'The examples come from real life',
      'Every lesson builds on the one before',
      'The exercises are hard enough to learn from',
      'I could use what I learned the next day',
      'Questions were answered within hours',
      'The pace was just right',
      'The material is up to date',
      'Short videos made it easy to fit in after work',
      'I finally understand what I had only memorized',
    ],
    woes: [
      'The slides are read out word for word',
      'Half of the material is out of date',
      'It goes too fast after the second week',
      'My question in the forum was never answered',
      'The quizzes have mistakes in them',
      'There is little practice and a lot of theory',
      'The sound of the recordings is poor',
      'For beginners this is too much at once',
    ],
    people: ['The teacher', 'The instructor', 'Our tutor', 'The lecturer'],
    occasions: [
      'for a new job',
      'out of curiosity',
      'to prepare for an exam',
      'in the evenings',
      'together with a friend',
      'after years away from school',
    ],
  },
  ride: {
    thing: ['ride', 'trip', 'journey'],
    joys: [
      'Pickup was right on time',
      'The car was clean and smelled fresh',
      'We took a shortcut and arrived early',
      'My luggage was handled with care',
      'The price was exactly what I had been told',
      'There was room for all our bags',
      'I could rest on the way',
      'Everything ran smoothly from door to door',
    ],
    woes: [
      'I waited twenty minutes in the rain',
      'The route made no sense at all',
      'I was charged more than the estimate',
      'It was far too hot inside',
      'The seat belt in the back did not work',
      'My connection was gone when we arrived',
      'There was a phone call during the whole drive',
    ],
    people: ['The driver', 'The crew', 'My driver', 'The staff on board'],
    occasions: [
      'to the airport',
      'across town',
      'late at night',
      'with a heavy suitcase',
      'to a meeting',
      'home from a concert',
    ],
  },
  fitness: {
    thing: ['class', 'gym', 'session'],
    joys: [
      'The hour flew by',
      'Every exercise was shown in an easier version too',
      'The equipment is new and well kept',
      'I can feel the progress after six weeks',
      'There is always a free machine in the morning',
      'The music gets you going',
      'The showers are clean, even at night',
    ],
    woes: [
      'It is far too crowded after six',
      'Two of the machines have been broken for weeks',
      'The class started ten minutes late',
      'Nobody corrected my posture',
      'Canceling the membership took three letters',
      'The room was too warm',
    ],
    people: ['The trainer', 'The coach', 'The instructor', 'The team at the desk'],
    occasions: [
      'after work',
      'to get back in shape',
      'with a friend',
      'before a marathon',
      'after an injury',
      'in the lunch break',
    ],
  },
  story: {
    thing: ['story', 'one'],
    joys: [
      'The characters stay with you for days',
      'I could not stop until the end',
      'The ending caught me completely off guard',
      'It made me laugh out loud more than once',
      'Not a minute too long',
      'The dialogue is sharp and true to life',
      'Even the smaller roles are wonderful',
    ],
    woes: [
      'The middle drags on forever',
      'I saw the ending coming from the start',
      'The characters never come to life',
      'So much talk, so little happens',
      'The plot has holes you could drive through',
      'I gave up halfway',
    ],
    people: ['The lead', 'The cast', 'The author', 'The narrator'],
    occasions: [
      'on a rainy Sunday',
      'on a friend’s advice',
      'in one sitting',
      'on a long flight',
      'without knowing anything about it',
      'for the second time',
    ],
  },
  app: {
    thing: ['app', 'tool'],
    joys: [
      'Setting it up took five minutes',
      'It does one thing and does it well',
      'Search finds everything at once',
      'It works offline, which saved me twice',
      'Updates come often and break nothing',
      'Our whole team uses it now',
      'Exporting my data was simple',
    ],
    woes: [
      'It crashes whenever I open a large file',
      'The last update moved every button',
      'It wants more permissions than it needs',
      'Syncing loses changes now and then',
      'It has become slow over the years',
      'The free version is full of ads',
    ],
    people: ['Support', 'The developers', 'The support team'],
    occasions: [
      'at work',
      'for my own small business',
      'every day',
      'instead of a spreadsheet',
      'on two phones',
      'for a month now',
    ],
  },
  service: {
    thing: ['service', 'experience'],
    joys: [
      'Everything was done when it had been promised',
      'The price was fair and as agreed',
      'Booking was easy',
      'They left everything tidy',
      'I got a call back within the hour',
      'Small problems were solved without discussion',
      'I felt in good hands from the start',
    ],
    woes: [
      'I had to call three times to get an answer',
      'They came two hours late',
      'The final bill was higher than the quote',
      'The work had to be done twice',
      'Nobody felt responsible',
      'My e-mails were never answered',
    ],
    people: ['The team', 'The people there', 'Everyone', 'The person on the phone'],
    occasions: [
      'for the first time',
      'for the third time',
      'on a friend’s advice',
      'at short notice',
      'last month',
      'over the holidays',
    ],
  },
}
