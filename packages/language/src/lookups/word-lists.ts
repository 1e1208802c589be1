import { categoryLists } from './category-lists.ts'
import { goodsList } from './goods-list.ts'
import { list, type WordList } from './word-list.ts'

/** The lists, the narrower before the wider: `order status` before `status`. */
export const wordLists: readonly WordList[] = [
  list(
    [
      ['order', 'status'],
      ['order', 'state'],
    ],
    `
Pending | The order was placed and waits for payment.
Paid | The payment has arrived.
Processing | The goods are being picked and packed.
Shipped | The parcel is on its way.
Delivered | The customer has the parcel.
Completed | The order is closed.
Cancelled | The order was called off before it was sent.
Returned | The goods came back.
Refunded | The money was given back.`,
  ),
  list(
    [
      ['payment', 'status'],
      ['transaction', 'status'],
    ],
    `
Pending | The payment was begun and is not confirmed yet.
Authorized | The bank has reserved the amount.
Captured | The amount was collected.
Settled | The money has arrived.
Failed | The bank refused the payment.
Refunded | The money was given back.`,
  ),
  list(
    [
      ['shipment', 'status'],
      ['delivery', 'status'],
      ['shipping', 'status'],
    ],
    `
Ready | The parcel waits to be picked up.
Shipped | The carrier has the parcel.
In transit | The parcel is on its way.
Out for delivery | The parcel arrives today.
Delivered | The parcel has arrived.
Returned | The parcel came back.
Lost | The parcel cannot be found.`,
  ),
  list(
    [
      ['ticket', 'status'],
      ['issue', 'status'],
      ['task', 'status'],
      ['case', 'status'],
    ],
    `
Open | Nobody works on it yet.
In progress | Somebody works on it.
On hold | It waits for something.
In review | It is being looked at.
Resolved | It is solved.
Closed | It is done.
Reopened | It came up again.`,
  ),
  list(
    [
      ['user', 'status'],
      ['account', 'status'],
      ['member', 'status'],
      ['customer', 'status'],
    ],
    `
Active | The account can be used.
Inactive | The account has not been used for long.
Unverified | The address was not confirmed yet.
Suspended | The account is blocked for now.
Closed | The account was given up.`,
  ),
  list(
    [['status'], ['state', 'code']],
    `
Active | In use.
Pending | Waiting for the next step.
In progress | Being worked on.
On hold | Stopped for now.
Completed | Done.
Cancelled | Called off.
Archived | Put away.`,
  ),
  list(
    [['role']],
    `
Customer | Uses the service.
Editor | Writes and changes content.
Support agent | Answers questions of customers.
Analyst | Reads reports.
Manager | Leads a team and approves its work.
Administrator | Manages users and settings.
Auditor | Sees everything and changes nothing.
Guest | Looks around without an account.`,
  ),
  list(
    [
      ['payment', 'method'],
      ['payment', 'type'],
      ['pay', 'method'],
    ],
    `
Credit card | Paid with a credit card.
Debit card | Paid with a debit card.
Digital wallet | Paid with a wallet on the phone.
Bank transfer | Transferred from a bank account.
Gift card | Paid from a gift card.
Pay later | Paid in instalments or after delivery.
Cash on delivery | Paid to the carrier.`,
  ),
  list(
    [
      ['shipping', 'method'],
      ['ship', 'method'],
      ['delivery', 'method'],
      ['shipping', 'option'],
      ['ship', 'via'],
    ],
    `
Standard | Arrives within a week.
Economy | Arrives within ten days.
Express | Arrives within three days.
Overnight | Arrives on the next working day.
Pickup point | Waits at a shop nearby.
Same day | Arrives on the same day in some cities.
Freight | For large and heavy goods.`,
  ),
  list(
    [['priority'], ['severity'], ['urgency']],
    `
Low | When there is time.
Normal | In the usual order.
High | Before others.
Urgent | At once.`,
  ),
  list(
    [['gender'], ['sex']],
    `
Female | Female.
Male | Male.
Non-binary | Neither female nor male.
Not stated | Not told.`,
  ),
  list(
    [['department'], ['division']],
    `
Sales | Finds and keeps customers.
Marketing | Makes the company known.
Customer Service | Helps customers.
Engineering | Builds the product.
Product | Decides what is built.
Finance | Keeps the books.
Human Resources | Looks after the people.
Legal | Looks after contracts and law.
Operations | Keeps things running.
Logistics | Stores and moves the goods.
Purchasing | Buys what is needed.
Quality | Checks what leaves the house.
Research | Tries what is new.
Security | Keeps people and data safe.
Facilities | Looks after the buildings.`,
  ),
  ...categoryLists,
  goodsList,
  list(
    [['language']],
    `
English | Spoken by about one and a half billion people.
Spanish | Spoken in Spain and most of Latin America.
French | Spoken in France, Canada and much of Africa.
German | Spoken in Germany, Austria and Switzerland.
Portuguese | Spoken in Brazil and Portugal.
Italian | Spoken in Italy and Switzerland.
Dutch | Spoken in the Netherlands and Belgium.
Polish | Spoken in Poland.
Swedish | Spoken in Sweden and Finland.
Japanese | Spoken in Japan.
Mandarin | Spoken in China.
Hindi | Spoken in northern India.
Arabic | Spoken from Morocco to Oman.
Turkish | Spoken in Turkey.`,
  ),
  list(
    [['unit'], ['measure']],
    `
Piece | Counted one by one.
Pair | Two that belong together.
Pack | Several in one wrapping.
Box | A carton.
Kilogram | A thousand grams.
Gram | A thousandth of a kilogram.
Litre | A cubic decimetre.
Metre | A hundred centimetres.`,
  ),
  list(
    [['region'], ['territory'], ['area'], ['zone']],
    `
North | The northern part.
South | The southern part.
East | The eastern part.
West | The western part.
Central | The middle.
Northeast | Between north and east.
Northwest | Between north and west.
Southeast | Between south and east.
Southwest | Between south and west.
International | All other countries.`,
  ),
  list(
    [['reason']],
    `
No longer needed | The customer changed their mind.
Wrong size | It did not fit.
Damaged | It arrived broken.
Wrong item | Something else was sent.
Late delivery | It came too late.
Not as described | It looked different.
Quality | It did not last.
Duplicate | It was ordered twice.`,
  ),
  list(
    [['tag'], ['label']],
    `
New | Added not long ago.
Popular | Liked by many.
Sale | Cheaper than usual.
Featured | Shown on the front page.
Limited | Only a few.
Gift idea | Good to give.
Seasonal | For a part of the year.
Essential | Needed by everybody.`,
  ),
  list(
    [['genre']],
    `
Drama | Serious stories about people.
Comedy | Made to laugh.
Action | Fast and loud.
Documentary | About what happened.
Fantasy | Worlds that never were.
Thriller | Made to hold one's breath.
Romance | About love.
Science Fiction | About what may come.
Horror | Made to be afraid.
Animation | Drawn, not filmed.
Crime | About deeds and those who find out.
History | About times gone by.
Music | About songs and singers.
Family | For young and old.
Sports | About games and players.
Western | About wide land and few people.`,
  ),
]

/** The list that a table of this name holds, by the words of its name in singular, or null. */
export function findWordList(words: readonly string[]): WordList | null {
  return (
    wordLists.find(({ names }) =>
      names.some((wanted) => wanted.every((word) => words.includes(word))),
    ) ?? null
  )
}
