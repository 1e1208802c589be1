import { list, type WordList } from './word-list.ts'

/** Categories of what is none of a shop's goods. */
export const categoryLists: readonly WordList[] = [
  list(
    [['book', 'genre']],
    `
Literary Fiction | Novels about people and how they live.
Mystery | Somebody did it.
Thriller | Made to hold one's breath.
Romance | About love.
Science Fiction | About what may come.
Fantasy | Worlds that never were.
Historical Fiction | Made-up people in real times.
Biography | Lives as they were lived.
History | About times gone by.
Children's | To read aloud and alone.
Young Adult | For those who are nearly grown up.
Poetry | Few words, well placed.
Science | How things work.
Travel | Places near and far.
Cooking | Recipes and those who cook them.
Self-Help | How to do better.`,
  ),
  list(
    [
      ['expense', 'category'],
      ['cost', 'category'],
      ['spending', 'category'],
    ],
    `
Travel | Tickets, nights and rides.
Meals | What is eaten on duty.
Office supplies | Paper, pens and ink.
Software | Licences and subscriptions.
Rent | For rooms and land.
Utilities | Power, water and heating.
Wages | What staff is paid.
Repairs | What keeps things running.
Marketing | What makes us known.
Insurance | Against what may happen.
Equipment | Machines and tools.
Training | Courses and books.`,
  ),
  list(
    [['event', 'category']],
    `
Concert | Music on a stage.
Conference | Talks over a day or more.
Workshop | To learn by doing.
Exhibition | Things to look at.
Festival | Several days of it.
Sports | To watch or to take part.
Theater | Plays and readings.
Networking | To meet others of the trade.
Charity | For a good cause.
Family | For all ages.`,
  ),
  list(
    [
      ['ticket', 'category'],
      ['issue', 'category'],
      ['support', 'category'],
      ['incident', 'category'],
      ['complaint', 'category'],
    ],
    `
General | All that fits nowhere else.
Account | Signing in and personal data.
Billing | Invoices and payments.
Technical | What does not work.
Delivery | What is on its way.
Feedback | Praise and wishes.
Access | Rights and passwords.
Hardware | Devices and cables.
Network | Lines and connections.
Request | What is asked for.`,
  ),
  list(
    [
      ['article', 'category'],
      ['post', 'category'],
      ['blog', 'category'],
      ['news', 'category'],
      ['forum', 'category'],
      ['page', 'category'],
      ['topic', 'category'],
    ],
    `
General | All that fits nowhere else.
News | What happened lately.
Guides | How things are done.
Community | Of members, for members.
Events | Where to meet.
Technology | Devices and programs.
Culture | Books, films and music.
Travel | Places near and far.
Opinion | What we think of it.
Interviews | Asked and answered.`,
  ),
  list(
    [
      ['task', 'category'],
      ['project', 'category'],
      ['work', 'category'],
    ],
    `
Planning | Before anything begins.
Research | What must be known first.
Design | How it looks and works.
Development | Building it.
Testing | Whether it holds.
Maintenance | Keeping it running.
Documentation | Writing it down.
Meeting | Talking about it.
Administration | Papers and permits.`,
  ),
]
