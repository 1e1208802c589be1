import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

/** What any office writes: what was spent on, what people are told of, what can be switched on, and notes that leave little room. */
export const officeWords: readonly UsualWords[] = [
  {
    name: /^(title|name|item|description|purpose|detail|expense( name| title)?)$/,
    table: /\b(expense|expenditure|spending|outgoing|petty cash)( (item|entry|record))?$/,
    words: listWords(
      'Electricity bill, Office rent, Cleaning service, Internet and phone, Printer paper, Team lunch, Train tickets, Software licence, Repair of the door, Insurance premium, Water bill, Coffee and snacks, Postage, Fuel, Light bulbs, Online advertising, Accountant, Parking fees, First aid supplies, Air conditioning service',
    ),
    goesWith: {
      column: { name: /^(expense )?(category|type|kind)( name)?$/ },
      pairs: [
        [
          /rent|lease/,
          listWords('Monthly rent, Rent of the main site, Parking spaces, Storage room'),
        ],
        [
          /utilit|electric|water|energy|gas/,
          listWords('Electricity bill, Water bill, Internet and phone, Heating, Waste collection'),
        ],
        [
          /market|advert|promot/,
          listWords('Online advertising, Flyers, Local newspaper, Social media campaign, Banner'),
        ],
        [
          /equip|hardware|furnitur/,
          listWords('New printer, Two desks, Laptop, Label printer, Office chairs, Shelves'),
        ],
        [
          /mainten|repair|clean/,
          listWords('Cleaning service, Repair of the door, Air conditioning service, Painter'),
        ],
        [
          /salar|wage|payroll|staff|personnel/,
          listWords('Monthly salaries, Overtime, Temporary staff, Training course, Bonus'),
        ],
        [
          /travel|transport|fuel|vehicle/,
          listWords('Train tickets, Fuel, Taxi to the airport, Hotel for two nights, Tolls'),
        ],
        [
          /food|meal|cater|entertain/,
          listWords('Team lunch, Coffee and snacks, Catering for the meeting, Client dinner'),
        ],
        [
          /suppl|office|station/,
          listWords('Printer paper, Toner, Pens and folders, Postage, First aid supplies'),
        ],
        [
          /software|subscri|licen|hosting|cloud/,
          listWords('Software licence, Web hosting, Accounting software, Domain renewal'),
        ],
      ],
    },
  },
  {
    name: /^(title|subject|heading)$/,
    table: /\b(notification|alert|reminder|push message|in app message)( log| queue)?$/,
    words: listWords(
      'New message, Your profile was updated, Reminder for tomorrow, Payment received, Please confirm your e-mail address, Password changed, Maintenance on Sunday, New login, Your request was approved, Document ready, Weekly summary, Action needed',
    ),
    goesWith: {
      column: { name: /^(notification |alert )?(type|kind|category|event)( name)?$/ },
      pairs: [
        [
          /expir|renew|membership|subscription|trial/,
          listWords('Your membership ends soon, Renew by Friday, Seven days left, Plan expired'),
        ],
        [
          /pay|bill|invoice|fee|due/,
          listWords('Payment received, Invoice is due, Payment reminder, Card was declined'),
        ],
        [
          /order|deliver|ship/,
          listWords('Order confirmed, Your parcel is on its way, Delivered, Order delayed'),
        ],
        [
          /book|appoint|reserv|event|schedul/,
          listWords('Booking confirmed, Appointment tomorrow, Time was changed, Booking cancelled'),
        ],
        [
          /messag|comment|repl|mention|chat|social|follow|like/,
          listWords('New message, Somebody replied, You were mentioned, New follower'),
        ],
        [
          /task|assign|approv|request/,
          listWords('New task for you, Request approved, Waiting for your approval, Task is due'),
        ],
        [
          /secur|login|password|account/,
          listWords('New login, Password changed, Confirm your e-mail address, Device removed'),
        ],
        [
          /warn|error|critical|fail/,
          listWords('Something went wrong, Limit nearly reached, Sync failed, Check your settings'),
        ],
        [
          /promo|offer|market|sale|news/,
          listWords('New offers this week, Ten per cent off, Bring a friend, What is new'),
        ],
        [
          /system|info|general|announce|update/,
          listWords('Maintenance on Sunday, New version, Terms were updated, Weekly summary'),
        ],
      ],
    },
  },
  {
    name: /^(feature|feature flag|flag|module|toggle)( (key|code|name|slug))?$|^key$/,
    table: /\b(feature|feature flag|flag|module|toggle|entitlement)$/,
    words: listWords(
      'reports, api_access, dark_mode, csv_export, sms_reminders, custom_branding, online_payments, advanced_search, two_factor_login, webhooks, audit_log, file_uploads, bulk_import, guest_access, single_sign_on, mobile_app, multi_currency, calendar_sync',
    ),
  },
  {
    name: /\b(note|remark|comment|memo|annotation)$/,
    maxLength: 30,
    words: listWords(
      'Urgent, Checked, Call first, See e-mail, No reply yet, Paid in cash, Resent, On hold, Approved, Ask for details, By phone, New address, Handle with care, Second visit, Ready, To be confirmed, As discussed, Invoice follows, Key at the desk, Duplicate, Left a message, Sent twice, Wrong number, Back on Monday, Needs a receipt, Prefers mornings, Regular, First time, Will call back, Paid, Ask again, On request, Half day, Moved',
    ),
  },
  {
    name: /^reason$/,
    maxLength: 20,
    words: listWords(
      'Other, Duplicate, Too late, Not needed, Price, Wrong date, Moved away, Illness, Data error, No answer, Holiday, Damaged',
    ),
  },
]
