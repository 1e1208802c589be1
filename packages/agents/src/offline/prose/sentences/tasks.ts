import { readPhrases } from './read-phrases.ts'

/** What people of a trade do all day; the first whose pattern is found in the job, else in the field, counts. */
export const tasks: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /electric(?!al engineer)|heating|roof|plumb|service technician|foreman|installer|project planner|site manager/i,
    readPhrases(`
      knows every roof between the river and the motorway; keeps a spare meter in the glove compartment; is on site before the crane;
      draws the plan on plasterboard; loses a morning a week to missing parts; teaches two apprentices and learns from one;
      does the awkward cellars nobody else wants; writes offers after supper; has a van that smells of flux; goes back when something drips;
      photographs each joint before it is closed; can tell by the hum what is wrong; settles the last details on the scaffold
    `),
  ],
  [
    /nurse|physio|dentist|orthodont|veterinar|doctor|midwife|paramedic|therapist/i,
    readPhrases(`
      works the late shift by choice; remembers what patients are called and what their dogs are called; has given up on quiet Fridays;
      explains the same exercise nine times a day; keeps biscuits for the frightened ones; is rung at weekends and answers;
      fights with the new software and loses; stands most of the day; hears more of people's lives than they know; trains whoever is new
    `),
  ],
  [
    /teacher|lecturer|professor|kindergarten|tutor|educator/i,
    readPhrases(`
      marks on the train; knows which window can be opened in every room; organises the trip nobody else will; runs the repair club on Wednesdays;
      has taught two generations of some families; loses a voice each November; pays for the glue out of pocket;
      rewrites the same lesson every year; keeps a drawer of confiscated things; answers parents after nine
    `),
  ],
  [
    /developer|software|programmer|data |devops|system administrator/i,
    readPhrases(`
      deletes more than is written; is the one who reads the logs; keeps an old server alive; writes tests on the last day of the week;
      says no to half of the wishes; looks after a payment page nobody understands; works with a team in three time zones;
      fixed a bug once that had a birthday; documents what others forget; has four monitors and uses one
    `),
  ],
  [
    /chef|barista|cook|waiter|bartender|baker/i,
    readPhrases(`
      opens at half past six; knows forty orders by heart; runs the pass on weekends; bakes the thing they are known for;
      has burns with stories; is on first names with the whole street; closes up four nights of seven; orders too much coriander;
      calms the kitchen by whispering; tastes everything twice
    `),
  ],
  [
    /joiner|carpenter|mechanic|wine|farmer|gardener|potter|tailor|weaver/i,
    readPhrases(`
      has the hands to show for it; works by ear as much as by eye; hates to throw away an offcut; sharpens things on Mondays;
      builds to last and charges for it; is booked until autumn; talks customers out of half of it; repairs what others replace;
      starts early and stops when the light goes; keeps a list of favours owed
    `),
  ],
  [
    /facilit|estates|energy manager|building services|maintenance|sustainab|caretaker|janitor/i,
    readPhrases(`
      walks the plant rooms every Monday; is woken by alarms that turn out to be doors; carries forty keys and knows each;
      explains last winter's bill to people who did not read it; has a list of valves only one person can find;
      fights for a budget that is spent on lifts; reads meters for pleasure; takes contractors round at seven;
      has a drawing that is older than the wing it shows; keeps a ladder in the office; counts kilowatt-hours in the shower
    `),
  ],
  [
    /property|portfolio|tenant|board member|technical director|housing|estate agent|landlord/i,
    readPhrases(`
      chairs meetings that end at eleven; knows who owns which bicycle in the cellar; has the minutes of nine years in a cupboard;
      answers for four hundred flats and one lift; is stopped on the stairs; reads the small print of heating contracts;
      gets letters in capitals; plans repairs by decade; has heard every excuse about bins; waits for three offers by rule;
      talks to the bank in spring and to the tenants in autumn
    `),
  ],
  [
    /translat|copywrit|journalist|editor|architect|sound|designer|photograph|musician|artist/i,
    readPhrases(`
      delivers at dawn; rewrites the last line for an hour; invoices late; hears what others miss; works in two languages and dreams in one;
      keeps the first draft; has a desk by the window; turns down what has to be done yesterday; lives from three clients and one friend;
      measures a room on entering it; asks for the brief in writing
    `),
  ],
  [
    /research|laborator|\blab\b|scientist|chemist|engineer|machin/i,
    readPhrases(`
      writes everything down twice; waits for samples; has a contract until next June; tests what cannot break until it does;
      is quoted in a footnote; explains tolerances at parties; shares an office with a centrifuge; runs the long trials at night;
      finds the error in the third column; keeps a failed prototype on the shelf; draws it before it is discussed
    `),
  ],
  [
    /tax|bank|account|procure|purchas|buyer|financ|insur|controller|sales/i,
    readPhrases(`
      reads offers from the last page; knows the month by the paper on the desk; never signs on a Friday; negotiates in a low voice;
      asks for the price of the spare part first; keeps a list of suppliers who ring back; finds the missing cent;
      has a calculator older than the trainee; tells clients what they would rather not hear; compares three of everything
    `),
  ],
  [
    /logistic|warehouse|driver|freight|dispatch|shipping/i,
    readPhrases(`
      knows the ring road by its traffic lights; fills lorries like suitcases; plans tomorrow by three in the afternoon;
      hears from drivers before hearing from home; moved the whole hall over one weekend; counts pallets in passing;
      is good in a crisis and has one a week; eats at the gate with the others; can find any box by smell
    `),
  ],
  [
    /police|clerk|social worker|municipal|civil servant|officer|librarian|counsel/i,
    readPhrases(`
      sits across from people on bad days; knows the forms by number; leaves the job at the door; does nights every third week;
      writes reports that nobody reads until somebody must; is greeted in the supermarket, not always kindly; has seen most kitchens of the district;
      explains the same paragraph gently; keeps tissues in the drawer; visits on foot
    `),
  ],
  [
    /managing director|chief|founder|owner|head of|director|manager/i,
    readPhrases(`
      signs the last page and reads the ones before; knows everybody's children by name; has not had a Monday off since the merger;
      keeps the best customer personally; asks the apprentice what is wrong; decides on walks; opens the post to this day;
      promised to retire once; still carries boxes at stocktaking
    `),
  ],
]
