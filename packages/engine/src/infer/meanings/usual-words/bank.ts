import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const banks = /\b(bank|account|loan|card|branch|transaction)\b/

const loanType = { name: /^(loan|credit|mortgage|product)? ?type$/ }

/** What banks write. */
export const bankWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(product|account product|banking product|financial product|account type)$/,
    schema: /\b(loan|deposit|account|installment|branch)\b/,
    neighbor: /\b(interest|interest rate|apr|minimum balance|overdraft limit|term month)\b/,
    words: listWords(
      'Everyday Checking, Classic Savings, Fixed Deposit 12, Personal Loan, Home Mortgage, Student Account, Gold Credit Card, Auto Loan, Money Market, Business Checking, Youth Savings, Fixed Deposit 24, Home Equity Line, Travel Card, Premium Checking, Green Mortgage, Overdraft Line, Basic Account, Business Loan, Retirement Savings',
    ),
    modifiers: listWords('Online, Plus, Senior, Family, Select'),
  },
  {
    name: /^((product|account) )?(type|category|kind|group)$/,
    table: /\bproduct$/,
    neighbor: /\b(interest|interest rate|apr|minimum balance|overdraft limit|term month)\b/,
    words: listWords('checking, savings, loan, deposit, card'),
    goesWith: {
      column: { head: /\bname$/ },
      pairs: [
        [/saving|retirement/, ['savings']],
        [/deposit|money market/, ['deposit']],
        [/loan|mortgage|line|equity/, ['loan']],
        [/card/, ['card']],
        [/checking|account/, ['checking']],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\b(branch|bank branch)$/,
    schema: /\b(loan|account|teller)\b/,
    words: listWords(
      'Main Street, Downtown, Market Square, Riverside, University, Airport, Central Station, North Park, Harbor, West End, Old Town, Lakeview, Mill Road, Airport Plaza',
    ),
    modifiers: listWords('East, West, New'),
  },
  {
    name: /^(card )?(network|scheme|brand)$/,
    table: /\bcard\b/,
    words: listWords('Visa, Mastercard, American Express, Discover'),
  },
  {
    name: /^(card )?type$/,
    table: /\bcard\b/,
    schema: banks,
    words: listWords('debit, credit, prepaid'),
  },
  {
    name: /^risk( (rating|level|category|class|profile|band|tier|group))?$/,
    words: listWords('low, medium, high'),
  },
  { name: /^kyc( status| level)?$/, words: listWords('verified, pending, expired, rejected') },
  {
    name: /^(loan )?purpose$/,
    table: /\b(loan|credit|application)\b/,
    schema: banks,
    words: listWords(
      'home purchase, car purchase, debt consolidation, renovation, education, travel',
    ),
    goesWith: {
      column: loanType,
      pairs: [
        [/mortgage/, listWords('home purchase, refinancing')],
        [/home/, ['renovation']],
        [/auto|car|vehicle/, ['car purchase']],
        [/student/, ['education']],
        [/business/, listWords('working capital, equipment, expansion')],
        [/personal/, listWords('debt consolidation, wedding, travel, medical expenses, furniture')],
      ],
    },
  },
  {
    name: /^(collateral|security)( type)?$/,
    table: /\b(loan|mortgage|credit)\b/,
    words: listWords(
      'none, vehicle, residential property, savings account, equipment, commercial property',
    ),
    goesWith: {
      column: loanType,
      pairs: [
        [/mortgage|home/, ['residential property']],
        [/auto|car|vehicle/, ['vehicle']],
        [/business/, listWords('equipment, commercial property, none')],
        [/personal|student/, ['none']],
      ],
    },
  },
  {
    name: /^channel( type)?$/,
    table: /\b(transaction|payment|transfer)\b/,
    schema: banks,
    words: listWords('card, online, mobile app, ATM, branch, phone'),
  },
  {
    name: /^(status|state)$/,
    table: /\b(transaction|transfer)\b/,
    schema: /\b(loan|branch|teller|bank)\b/,
    words: listWords('posted, pending, declined, reversed'),
  },
  {
    name: /^(status|state)$/,
    table: /\bloan$/,
    schema: banks,
    words: listWords('active, paid off, in arrears, approved, defaulted'),
  },
  {
    name: /^(merchant )?category( name)?$|^(merchant )?type$/,
    table: /\bmerchant\b/,
    words: listWords(
      'Groceries, Restaurants, Fuel, Online retail, Clothing, Pharmacy, Travel, Electronics, Entertainment, Utilities, Home improvement',
    ),
    goesWith: {
      column: { head: /\bname$/, subject: /\bmerchant$/ },
      pairs: [
        [/market|grocer|stop/, ['Groceries']],
        [/coffee|trattoria|noodle|bakery|seafood/, ['Restaurants']],
        [/fuel/, ['Fuel']],
        [/pharmacy|dental/, ['Pharmacy']],
        [/travel/, ['Travel']],
        [/electronics/, ['Electronics']],
        [/cinema/, ['Entertainment']],
        [/hardware/, ['Home improvement']],
        [/shoes/, ['Clothing']],
        [/books|bike|pet|studio/, ['Online retail']],
      ],
    },
  },
  {
    name: /^(mcc|merchant category code)( code)?$/,
    words: listWords('5411, 5812, 5541, 5999, 5651, 5912, 4511, 5732, 7832, 4900, 5200, 5814'),
    goesWith: {
      column: { name: /^(merchant )?category( name)?$|^(merchant )?type$/ },
      pairs: [
        [/grocer/, ['5411']],
        [/restaurant/, ['5812', '5814']],
        [/fuel/, ['5541']],
        [/retail/, ['5999']],
        [/clothing/, ['5651']],
        [/pharmacy/, ['5912']],
        [/travel/, ['4511']],
        [/electronics/, ['5732']],
        [/entertain/, ['7832']],
        [/utilit/, ['4900']],
        [/home/, ['5200']],
      ],
    },
  },
  {
    head: /\bname$/,
    subject: /\bmerchant$/,
    schema: banks,
    words: listWords(
      'Fresh Corner Market, Blue Cup Coffee, Metro Fuel, Orchard Pharmacy, City Books, Bella Trattoria, Sunny Days Travel, Pixel Electronics, Green Leaf Grocers, Starlight Cinema, Northside Hardware, Little Feet Shoes, Noodle House, Daily Bread Bakery, Parkside Dental, Harbor Seafood, Quick Stop, Wheels Bike Shop, Paws Pet Supply, Velvet Hair Studio',
    ),
    modifiers: listWords('Downtown, Airport, Westgate, Online'),
  },
  {
    name: /^(account) type$|^type$/,
    table: /\b(bank account|account)\b/,
    schema: /\b(bank|branch|loan|deposit|withdrawal|teller)\b/,
    words: listWords('checking, savings, credit card, money market, loan'),
  },
  {
    name: /^(transaction|txn|transfer|movement) type$|^type$/,
    table: /\b(transaction|txn)\b/,
    schema: /\b(bank|branch|loan|account|deposit|teller)\b/,
    words: listWords(
      'card payment, transfer, deposit, withdrawal, direct debit, fee, interest, refund',
    ),
  },
  {
    name: /^(loan|credit|mortgage) type$|^(type|purpose)$/,
    table: /\bloan\b/,
    words: listWords('personal, mortgage, auto, student, business, home improvement'),
  },
  {
    name: /^(description|memo|narrative|detail)s?$/,
    table: /\b(bank transaction|account transaction|transaction|statement line|ledger entry)\b/,
    schema: /\b(bank|account|branch|loan)\b/,
    words: listWords(
      'Card payment groceries, Salary, Rent, Transfer to savings, Cash withdrawal, Electricity bill, Insurance premium, Online purchase, Restaurant, Fuel station, Phone bill, Pharmacy, Mortgage payment, Interest, Account fee, Refund, Standing order, Gym membership, Train ticket, Streaming subscription',
    ),
    goesWith: {
      column: { name: /^(transaction |txn )?(type|kind|category)$/ },
      pairs: [
        [
          /card|purchase|\bpos\b|payment/,
          listWords(
            'Groceries, Online purchase, Restaurant, Fuel station, Pharmacy, Train ticket, Coffee shop, Clothing, Electronics, Cinema, Bookshop, Hardware store',
          ),
        ],
        [
          /transfer/,
          listWords(
            'Rent, Transfer to savings, Standing order, Shared bills, Transfer from savings',
          ),
        ],
        [/deposit|credit/, listWords('Salary, Cash deposit, Check deposit, Tax refund')],
        [/withdraw|\batm\b/, listWords('Cash withdrawal, Cash withdrawal abroad')],
        [
          /debit/,
          listWords(
            'Electricity bill, Phone bill, Insurance premium, Streaming subscription, Gym membership, Mortgage payment, Water bill',
          ),
        ],
        [/fee|charge/, listWords('Account fee, Foreign transaction fee, Overdraft fee')],
        [/interest/, ['Interest']],
        [/refund|reversal/, listWords('Refund, Refund of online purchase, Returned goods')],
      ],
    },
  },
]
