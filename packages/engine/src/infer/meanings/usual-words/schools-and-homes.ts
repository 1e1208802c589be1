import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const students = /\b(student|course|enrollment|instructor)\b/
const homes = /\b(real estate|lease|realtor|showing|open house|listing|brokerage)\b/

/** What universities and brokers report on. */
export const schoolsAndHomesWords: readonly UsualWords[] = [
  {
    name: /^(class|academic) (standing|level)$|^class year$|^year level$/,
    schema: students,
    words: listWords('Junior, Sophomore, Freshman, Senior, Graduate'),
  },
  {
    name: /^(residency|residence)( (status|type|code))?$/,
    schema: students,
    words: listWords('In-State, Out-of-State, International'),
  },
  {
    name: /^(reason|topic|purpose|meeting (reason|topic))$/,
    table: /\b(advising|advising note|advising session|advising appointment|counseling)\b/,
    words: listWords(
      'First-generation orientation, Change of major, Course selection, Academic probation, Career planning, Financial aid, Graduation check, Personal concern',
    ),
  },
  {
    name: /^(note|notes|comment|summary)s?( text)?$/,
    table: /\b(advising|advising note|advising session|advising appointment)\b/,
    words: listWords(
      'Discussed the plan for next term and agreed on five courses., Struggling in calculus and referred to tutoring., Considering a change of major and will visit the department., On track to graduate in spring., Missed several classes because of a job and will reduce hours., Asked about internships and got three contacts., Waiting for an answer on financial aid., Feels well settled after the first month.',
    ),
  },
  {
    name: /^(college|school|faculty)( name)?$/,
    table: /\b(department|program|major)$/,
    schema: students,
    words: listWords(
      'College of Arts and Sciences, College of Engineering, School of Business, College of Education, School of Nursing, School of Law',
    ),
  },
  {
    name: /^building( name)?$/,
    schema: students,
    words: listWords(
      'Science Hall, Engineering Building, Liberal Arts Hall, Business Center, Fine Arts Building, Mathematics Building, Old Main, Library Annex',
    ),
  },
  {
    name: /^course (level|type)$/,
    words: listWords('Undergraduate, Graduate, Introductory, Advanced'),
  },
  {
    name: /^(delivery|instruction|instructional|teaching|course)( (mode|method|format|type|modality))$|^modality$/,
    schema: students,
    words: listWords('In Person, Online, Hybrid'),
  },
  {
    name: /^(term|semester|academic term|quarter)( name)?$/,
    schema: students,
    neighbor: /^(academic |school |calendar )?year$/,
    words: listWords('Fall, Spring, Summer'),
  },
  {
    name: /^(term|semester|academic term|enrollment term)( (name|code))?$/,
    schema: students,
    words: listWords('Fall 2025, Spring 2025, Fall 2024, Spring 2024, Summer 2025, Summer 2024'),
  },
  {
    name: /^(rank|academic rank|title|faculty rank)$/,
    table: /\b(instructor|professor|faculty|lecturer)$/,
    words: listWords(
      'Associate Professor, Assistant Professor, Professor, Lecturer, Adjunct Professor',
    ),
  },
  {
    name: /^tenure( status| track)?$/,
    words: listWords('Tenured, Tenure-Track, Non-Tenure'),
  },
  {
    name: /^(financing|loan|mortgage|finance) (type|method)$/,
    schema: homes,
    words: listWords('Conventional, Cash, FHA, VA, Jumbo'),
  },
  {
    name: /^buyer (type|category|segment)$/,
    words: listWords('First-time buyer, Move-up buyer, Investor, Downsizer, Relocation'),
  },
  {
    name: /^(lender|mortgage lender|mortgage company)( name)?$/,
    isOrganization: true,
    words: listWords(
      'Northgate Mortgage, First Harbor Bank, Keystone Home Loans, Summit Credit Union, Riverside Savings, Union Home Lending, Liberty Mortgage',
    ),
  },
  {
    name: /^(brokerage|broker(age)? (firm|office|company)|real estate (agency|office))( name)?$/,
    isOrganization: true,
    words: listWords(
      'Harbor Realty Group, Cornerstone Homes, Summit Realty, Keystone Properties, Lakeside Realtors, Urban Nest, Golden Key Realty, Evergreen Real Estate, Blue Door Homes',
    ),
  },
  {
    name: /^(preferred |desired |target )?(neighborhood|neighbourhood)( name)?$/,
    words: listWords(
      'Downtown, Old Town, Riverside, East Village, Park Hill, Westend, Lakeview, Harbor, Northside, University District',
    ),
  },
  {
    name: /^(listing|offer|transaction) type$/,
    table: /\blisting$/,
    schema: homes,
    words: listWords('For Sale, For Rent, Auction'),
  },
  {
    name: /^(listing )?status$/,
    table: /\blisting$/,
    schema: homes,
    neighbor: /\b(list price|day on market|list date|price)\b/,
    words: listWords('sold, active, pending, withdrawn, expired'),
  },
  {
    name: /^(interest|interest level|lead temperature)$/,
    schema: homes,
    words: listWords('Warm, Hot, Cold'),
  },
  {
    name: /^(lead )?source$/,
    table: /\blead$/,
    schema: homes,
    words: listWords('Zillow, Referral, Open House, Website, Social Media, Realtor.com, Sign Call'),
  },
]
