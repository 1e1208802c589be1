import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const giving = /\b(donation|pledge|donor|congregation|parish|church|charity)\b/

/** What congregations and charities write. */
export const congregationsWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\bfund$/,
    schema: /\b(donation|pledge|donor)\b/,
    words: listWords(
      'General Fund, Building Fund, Missions, Youth Ministry, Food Pantry, Benevolence, Music Ministry, Disaster Relief, Scholarships, Capital Campaign, Christmas Offering, Community Garden',
    ),
    modifiers: listWords('2024, 2025, Endowed'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\bcampaign$/,
    schema: /\b(donation|pledge|donor)\b/,
    words: listWords(
      'New Roof Appeal, Winter Coat Drive, Back to School, Clean Water Project, Easter Offering, Year-End Giving, Send a Kid to Camp, Kitchen Renovation, Giving Tuesday, Food Pantry Challenge, Organ Restoration, Refugee Welcome',
    ),
    modifiers: listWords('2024, 2025, Annual'),
  },
  {
    name: /^description$|^purpose$/,
    table: /\bfund$/,
    schema: giving,
    words: listWords(
      'Day-to-day ministry and staff., Repairs and upkeep of the buildings., Support of partners abroad., Help for families in need., Camps and weekly groups for teenagers., Instruments, scores and concerts., Meals and groceries for neighbors., Grants for students.',
    ),
  },
  {
    name: /^(payment |donation |giving )?method$/,
    table: /\b(donation|gift|contribution|offering)$/,
    words: listWords('online, check, cash, bank transfer, card, text to give'),
  },
  {
    name: /^(frequency|giving frequency|schedule)$/,
    table: /\b(pledge|donation|gift)$/,
    words: listWords('monthly, one-time, weekly, quarterly, yearly'),
  },
  {
    head: /\bname$/,
    subject: /\b(group|small group|life group|home group|ministry|class)$/,
    schema: giving,
    words: listWords(
      'Young Adults, Men’s Breakfast, Women’s Bible Study, Parents of Toddlers, Tuesday Home Group, Seniors’ Lunch, Choir, Newcomers, Marriage Course, College Fellowship, Grief Support, Hiking Group',
    ),
    modifiers: listWords('Evening, Downtown, Online'),
  },
  {
    name: /^(meeting )?(day|weekday)( of week)?$/,
    table: /\b(group|small group|class|ministry)\b/,
    words: listWords('Wednesday, Tuesday, Sunday, Thursday, Monday, Saturday, Friday'),
  },
  {
    name: /^role$/,
    table: /\b(group member|small group member|volunteer)\b/,
    schema: giving,
    words: listWords('member, leader, co-leader, host, helper'),
  },
  {
    name: /^(team|ministry|area|ministry team)( name)?$/,
    table: /\bvolunteer\b/,
    words: listWords(
      'Greeters, Children’s Ministry, Worship Team, Sound & Video, Hospitality, Food Pantry, Ushers, Parking, Youth, Prayer Team',
    ),
  },
  {
    head: /\b(title|name)$/,
    subject: /\bevent$/,
    schema: /\b(donation|pledge|donor|congregation|parish)\b/,
    words: listWords(
      'Easter Brunch, Summer Picnic, Youth Retreat, Christmas Concert, Volunteer Appreciation Dinner, Marriage Workshop, Blood Drive, Vacation Bible School, Charity Run, Quiz Night, Food Pantry Open Day, Harvest Supper',
    ),
    modifiers: listWords('Annual, Family, 2025'),
  },
  {
    name: /^(category|type|event type)$/,
    table: /\bevent$/,
    schema: giving,
    words: listWords('fellowship, worship, youth, outreach, fundraiser, training'),
    goesWith: {
      column: { name: /^(title|name)$/ },
      pairs: [
        [/concert|easter|christmas/, ['worship']],
        [/youth|bible school/, ['youth']],
        [/blood|pantry/, ['outreach']],
        [/run|quiz/, ['fundraiser']],
        [/workshop/, ['training']],
        [/./, ['fellowship']],
      ],
    },
  },
  {
    name: /^(membership|member) (status|type)$/,
    schema: /\b(donation|pledge|congregation|parish|church)\b/,
    words: listWords('member, regular attender, visitor, inactive, transferred'),
  },
  {
    name: /^(status|state)$/,
    table: /\b(shift|volunteer shift|roster)$/,
    words: listWords('served, confirmed, declined, no-show, requested'),
  },
]
