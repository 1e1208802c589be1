import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const staff = /\b(employee|payroll|salary|leave request|performance review)\b/
const meals = /\b(menu item|dish|recipe|restaurant)\b/
const lodging = /\b(hotel|reservation|housekeeping|guest)\b/

/** What is written of staff, diners and hotel guests. */
export const staffAndGuestsWords: readonly UsualWords[] = [
  {
    name: /^(performance|appraisal|review|overall) (rating|label|category)$/,
    schema: staff,
    words: listWords(
      'Meets Expectations, Exceeds Expectations, Outstanding, Needs Improvement, Unsatisfactory',
    ),
  },
  {
    name: /^(work|office|job) (location|site|arrangement|mode)$/,
    schema: staff,
    words: listWords('Headquarters, Remote, Hybrid, Chicago Office, Austin Office, London Office'),
  },
  {
    name: /^(source of hire|hire source|hiring source|recruiting source|recruitment source|candidate source|applicant source)$/,
    words: listWords(
      'LinkedIn, Employee Referral, Job Board, Career Site, Recruiter, University, Internal Transfer',
    ),
  },
  {
    name: /^(division|business unit)( name)?$/,
    schema: staff,
    words: listWords('Corporate, Commercial, Operations, Technology, Customer'),
  },
  {
    name: /^(employment|worker|employee|job) (type|class|category)$/,
    table: /\b(employee|worker|staff)$/,
    schema: staff,
    words: listWords('Full-Time, Part-Time, Contract, Temporary, Intern'),
  },
  {
    name: /^(training|program|course|module)( (name|title))?$/,
    table: /\b(training|training record|employee training|learning)$/,
    schema: staff,
    words: listWords(
      'Compliance Basics, Leadership Essentials, Information Security Awareness, Excel for Analysts, Giving Feedback, Workplace Safety, Project Management, Time Management, Data Privacy, Negotiation Skills, Presentation Skills, First Aid at Work, Inclusive Hiring, SQL for Everyone',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(item|menu item|dish|meal)$/,
    table: /\b(menu|menu item|dish|meal|recipe)$/,
    words: listWords(
      'Classic Cheeseburger, Margherita Pizza, Caesar Salad, Grilled Salmon, Fish Tacos, Chicken Wings, Tomato Soup, Mushroom Risotto, BBQ Ribs, Veggie Wrap, French Fries, Garlic Bread, Chocolate Brownie, Apple Pie, Vanilla Milkshake, Iced Tea, Lemonade, Cappuccino, Club Sandwich, Pad Thai, Chicken Curry, Onion Rings, Greek Salad, Pancakes, Breakfast Burrito, Steak Frites, Shrimp Scampi, Lobster Roll, Cheesecake, Sparkling Water',
    ),
    modifiers: listWords('Spicy, Large, Kids, House, Smoky, Double, Vegan'),
  },
  {
    name: /^(day ?part|meal period|service period|meal)$/,
    words: listWords('Dinner, Lunch, Breakfast, Late Night, Afternoon'),
  },
  {
    name: /^(order|sales|service)? ?(channel|type|mode)$/,
    table: /\border$/,
    schema: meals,
    words: listWords('Dine-In, Takeout, Delivery, Drive-Thru, Catering'),
  },
  {
    name: /^(delivery|third party|aggregator) (partner|provider|platform|service|app)$/,
    schema: meals,
    words: listWords('DoorDash, Uber Eats, Grubhub, In-House'),
  },
  {
    name: /^(store|restaurant|location|outlet)? ?(format|type|concept)$/,
    table: /\b(store|restaurant|location|outlet)$/,
    schema: meals,
    words: listWords('Full Service, Fast Casual, Drive-Thru, Food Court, Express'),
  },
  {
    head: /\bname$/,
    subject: /\b(store|location|outlet|branch)$/,
    schema: meals,
    words: listWords(
      'Downtown Grill, Harbor Street, Riverside Kitchen, Airport Terminal 2, Main Street, University Avenue, Lakeview Plaza, Oak Mall, Station Square, Westgate, Park Avenue, Market Hall',
    ),
    modifiers: listWords('North, South, East, West, New'),
  },
  {
    name: /^(modifier|modification|add on|option)s?( text)?$/,
    schema: meals,
    words: listWords(
      'no onions, extra cheese, gluten-free bun, sauce on the side, add bacon, large size, extra spicy, no ice',
    ),
  },
  {
    name: /^(waste|wastage|spoilage) (reason|cause|type|category)$/,
    words: listWords('Spoiled, Overproduced, Dropped, Past date, Wrong order, Trimmings'),
  },
  {
    name: /^(position|role|job|job role|station)$/,
    table: /\b(shift|labor shift|time ?card|schedule)$/,
    schema: meals,
    words: listWords(
      'Server, Line Cook, Cashier, Shift Lead, Dishwasher, Host, Bartender, Manager',
    ),
  },
  {
    name: /^(unit|uom|unit of measure)$/,
    table: /\b(inventory|ingredient|stock)$/,
    schema: meals,
    words: listWords('kg, lb, case, each, L, bunch'),
  },
  {
    name: /^(platform|source|site|review (platform|source|site))$/,
    table: /\b(review|guest review|customer review)$/,
    words: listWords('Google, Yelp, Tripadvisor, Facebook, OpenTable'),
  },
  {
    name: /^(hotel |property )?(brand|chain|flag)( name)?$/,
    table: /\b(property|hotel|resort)$/,
    schema: lodging,
    words: listWords('Grand Meridian, Linden Collection, Harbor Suites, CityStay, Oakwood Lodges'),
  },
  {
    name: /^(market )?segment( (code|name))?$/,
    schema: /\b(hotel|reservation|housekeeping)\b/,
    table: /\b(reservation|booking|stay)$/,
    words: listWords('Leisure, Corporate, Group, Government, Wholesale, Long Stay'),
  },
  {
    name: /^(booking|reservation) (source|channel)$|^(source|channel)$/,
    table: /\b(reservation|booking)$/,
    schema: /\b(hotel|room|housekeeping|nightly rate)\b/,
    neighbor: /\b(check in|nightly rate|room)\b/,
    words: listWords(
      'Booking.com, Direct Website, Expedia, Corporate Portal, Phone, Travel Agent, Walk-in',
    ),
  },
  {
    name: /^rate (code|plan|plan code|category)$/,
    schema: lodging,
    words: listWords('BAR, CORP, AAA, PKG, GOV, GRP'),
  },
  {
    name: /^inspection (status|result)$/,
    schema: lodging,
    words: listWords('passed, failed, pending'),
  },
  {
    name: /^(comment|feedback|verbatim|remark)s?( text)?$/,
    table: /\b(guest survey|guest feedback|survey|stay survey)$/,
    schema: lodging,
    words: listWords(
      'Room was spotless and the bed very comfortable., Check-in took far too long., Friendly staff and a great breakfast., Air conditioning was noisy at night., Would gladly come back., The view made the stay., Breakfast was cold on the second day., Wi-Fi was slow in the evening., Good value close to the center., Staff found us a late table without fuss.',
    ),
  },
]
