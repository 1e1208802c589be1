import { describe, expect, it } from 'vitest'
import { findMeaning } from '../../../src/infer/meanings/find-meaning.ts'
import { readSchema } from '../../../src/read/read-schema.ts'

// a table, and the meaning of each of its columns; keys and links are left out
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'create table customers (id int primary key, "FirstName" varchar(40), last_name varchar(40), dob date, e_mail varchar(99), tel varchar(20), zipcode varchar(10), city varchar(40), addr varchar(99), is_active boolean, created_at timestamp, "lastLogin" timestamp)':
    {
      FirstName: 'person.given-name',
      last_name: 'person.family-name',
      dob: 'person.birth-date',
      e_mail: 'person.email',
      tel: 'person.phone',
      zipcode: 'address.postcode',
      city: 'address.city',
      addr: 'address.line1',
      is_active: 'flag.active',
      created_at: 'time.created',
      lastLogin: 'time.last-login',
    },
  // names with the first letter of what they are, beside a prefix or alone
  'create table players (id int, "playerFName" varchar(50), "playerLName" varchar(50))': {
    playerFName: 'person.given-name',
    playerLName: 'person.family-name',
  },
  'create table account (id int, name varchar(50), lname varchar(50), ammount numeric(10, 2))': {
    name: 'person.given-name',
    lname: 'person.family-name',
    ammount: 'payment.amount',
  },
  'create table policies (id int, payer varchar(32), special_remarks text, fee_waived_derived numeric(19, 6), status_enum int)':
    {
      payer: 'person.full-name',
      special_remarks: 'content.note',
      fee_waived_derived: 'payment.amount',
      status_enum: 'measure.usual-quantity',
    },
  'create table products (id int, name varchar(64), insurer varchar(64), category varchar(40)); create table policies (id int)':
    {
      name: 'content.usual-word',
      insurer: 'company.trade-name',
      category: 'content.usual-word',
    },
  'create table games (id int, title varchar(200), developer varchar(100), platform varchar(50))': {
    title: 'content.usual-word',
    developer: 'content.usual-word',
    platform: 'content.usual-word',
  },
  'create table calls (id int, "DestinationNumber" varchar(20), des_account varchar(200), tenure varchar(10))':
    {
      DestinationNumber: 'person.phone',
      des_account: 'payment.account-number',
      tenure: 'content.usual-word',
    },
  'create table migrations (id int, migration varchar(255), batch int)': {
    migration: 'content.usual-word',
    batch: 'measure.usual-quantity',
  },
  'create table enrollments (id int, first_name varchar(40), father_contact varchar(50), landline_number varchar(50), prev_school varchar(80), enrollment_type varchar(20), duration_years int); create table students (id int)':
    {
      father_contact: 'person.phone',
      landline_number: 'person.phone',
      prev_school: 'education.school-name',
      enrollment_type: 'content.usual-word',
      duration_years: 'measure.usual-quantity',
    },
  'create table customers (id int, name varchar(50), contact varchar(15))': {
    contact: 'person.phone',
  },
  // short for the user's and the ticket's id
  'create table tbl_user (id varchar(30) primary key, name varchar(50), firstname varchar(30), lastname varchar(30), datelogged timestamp)':
    { name: 'person.full-name', datelogged: 'time.last-login' },
  'create table orders (id int primary key, customer_notified numeric(1) default 0, rating numeric(1) default 0, delivery_name varchar(60), delivery_company varchar(60), delivery_suburb varchar(60), delivery_city varchar(60), currency char(3), currency_value numeric(14, 6))':
    {
      customer_notified: 'flag.yes-no',
      rating: 'commerce.rating',
      delivery_company: 'company.name',
      delivery_suburb: 'address.district',
      currency_value: 'commerce.exchange-rate',
    },
  'create table policyholders (id int primary key, first_name varchar(40), last_name varchar(40), state varchar(40))':
    {
      state: 'address.region',
    },
  'create table two_factor (id int primary key, user_email varchar(80), state varchar(40))': {
    state: 'status.status',
  },
  'create table claim_events (id int primary key, event_type varchar(30))': {
    event_type: 'content.usual-word',
  },
  'create table machines (id int primary key, plant varchar(40))': { plant: 'content.usual-word' },
  'create table cdl_label (name varchar(30) primary key)': { name: 'content.name' },
  'create table ticket (id varchar(20), iduser varchar(20), iduserlast varchar(20), idsolution varchar(20), ideal varchar(20))':
    {
      iduser: 'identity.reference',
      iduserlast: 'identity.reference',
      idsolution: 'identity.reference',
    },
  'create table titles (title_id char(6), title varchar(80)); create table publishers (pub_id int); create table employee (id int)':
    { title: 'media.book-title' },
  'create table jobs (job_id int, job_desc varchar(50))': { job_desc: 'person.job-title' },
  // a machine of states is in none of an address
  'create table users (id int, city varchar(40), state varchar(20), aasm_state varchar(20), workflow_state varchar(20))':
    {
      city: 'address.city',
      state: 'address.region',
      aasm_state: 'status.user-status',
      workflow_state: 'status.user-status',
    },
  // a range is of what its ends are of
  'create table filters (id int, price_min numeric(10,2), price_max numeric(10,2), min_age int, max_age int)':
    {
      price_min: 'commerce.price',
      price_max: 'commerce.price',
      min_age: 'person.age',
      max_age: 'person.age',
    },
  // what is said to a photo is talk, what is said of an order is for later
  'create table photos (id int, comment text)': { comment: 'content.comment' },
  'create table orders (id int, comment text)': { comment: 'content.note' },
  // the same name means what the table holds
  'create table countries (name varchar(50), code char(2), iso3 char(3))': {
    name: 'address.country-name',
    code: 'address.country-code-2',
    iso3: 'address.country-code-3',
  },
  'create table products (name varchar(50), price numeric(10,2), qty int, descr text, sku text, img varchar(200))':
    {
      name: 'commerce.product-name',
      price: 'commerce.price',
      qty: 'commerce.quantity',
      descr: 'commerce.product-description',
      sku: 'commerce.sku',
      img: 'web.image-url',
    },
  'create table vitals (id int primary key, systolic_bp int, diastolic_bp int, heart_rate_bpm int, temperature_c numeric(4,1), height_cm numeric(5,1), bmi numeric(4,1), oxygen_saturation numeric(4,1), respiratory_rate int)':
    {
      systolic_bp: 'health.blood-pressure',
      diastolic_bp: 'health.blood-pressure',
      heart_rate_bpm: 'health.heart-rate',
      temperature_c: 'health.body-temperature',
      height_cm: 'health.body-height',
      bmi: 'health.body-mass-index',
      oxygen_saturation: 'health.oxygen-saturation',
      respiratory_rate: 'health.respiratory-rate',
    },
  'create table prescriptions (id int primary key, generic_name text, form text, strength text, route text, frequency text, refills int, ndc char(11))':
    {
      generic_name: 'health.medication',
      form: 'health.drug-form',
      strength: 'health.dosage',
      route: 'health.drug-route',
      frequency: 'health.dosing-frequency',
      refills: 'health.refill-count',
      ndc: 'health.drug-code',
    },
  'create table appointments (id int primary key, reason_for_visit text, cancellation_reason text)':
    {
      reason_for_visit: 'health.symptom',
      cancellation_reason: 'travel.cancellation-reason',
    },
  'create table diagnoses (id int primary key, icd10_code varchar(8), description text)': {
    icd10_code: 'health.diagnosis-code',
    description: 'health.diagnosis',
  },
  'create table addresses (id int primary key, street_name varchar(60), street_type varchar(10), street_direction char(2))':
    {
      street_name: 'address.street',
      street_type: 'address.street-type',
      street_direction: 'address.street-direction',
    },
  'create table time_zones (id int primary key, utc_offset int, utc_offset_minutes int, raw_offset int)':
    {
      utc_offset: 'address.timezone-offset',
      utc_offset_minutes: 'address.timezone-offset',
      raw_offset: 'address.timezone-offset',
    },
  'create table companies (id int primary key, legal_name varchar(80), chairman text, ceo varchar(50))':
    {
      legal_name: 'company.name',
      chairman: 'person.full-name',
      ceo: 'person.full-name',
    },
  'create table country (code char(3) primary key, head_of_state varchar(60), government_form varchar(45), life_expectancy numeric(3,1))':
    {
      head_of_state: 'person.full-name',
      government_form: 'address.government-form',
      life_expectancy: 'measure.life-expectancy',
    },
  "create table runs (id int primary key, search_attributes text, who text generated always as (json_extract(search_attributes, '$.who')) stored)":
    { search_attributes: 'json.object' },
  'create table conductores (id int primary key, nombre varchar(50), fecha_inicio date, fecha_fin date, latitud numeric(9,6), longitud numeric(9,6))':
    {
      nombre: 'person.full-name',
      fecha_inicio: 'time.started',
      fecha_fin: 'time.ended',
      latitud: 'address.latitude',
      longitud: 'address.longitude',
    },
  'create table patient_rounds (id int primary key, vitals_hr int, vitals_bp varchar(10), vitals_spo2 int, vitals_temp numeric(4,1))':
    {
      vitals_hr: 'health.heart-rate',
      vitals_bp: 'health.blood-pressure',
      vitals_spo2: 'health.oxygen-saturation',
      vitals_temp: 'health.body-temperature',
    },
  'create table "User" (name varchar(50), username varchar(50), bio text)': {
    name: 'person.full-name',
    username: 'person.username',
    bio: 'person.bio',
  },
  'create table suppliers (name varchar(50))': { name: 'company.name' },
  'create table employees (title varchar(50), salary numeric(10,2))': {
    title: 'person.job-title',
    salary: 'person.salary',
  },
  'create table films (title varchar(50), length int)': {
    title: 'media.film-title',
    length: 'time.duration-minutes',
  },
  'create table currency (code char(3), symbol varchar(4), name varchar(40))': {
    code: 'commerce.currency-code',
    symbol: 'commerce.currency-symbol',
    name: 'commerce.currency-name',
  },
  'create table reviews (rating smallint, title varchar(80), body text)': {
    rating: 'commerce.rating',
    title: 'commerce.review-title',
    body: 'commerce.review-text',
  },
  // what all columns start with says nothing
  'create table customer (c_custkey int, c_name varchar(25), c_address varchar(40), c_acctbal numeric(12,2), c_mktsegment char(10))':
    {
      c_custkey: 'identity.reference',
      c_name: 'person.full-name',
      c_address: 'address.full',
      c_acctbal: 'payment.balance',
      c_mktsegment: 'commerce.customer-segment',
    },
  // words without breaks
  'create table lineitem (l_extendedprice numeric(12,2), l_shipdate date, l_receiptdate date, l_quantity int)':
    {
      l_extendedprice: 'commerce.line-total',
      l_shipdate: 'time.shipped',
      l_receiptdate: 'time.delivered',
      l_quantity: 'commerce.quantity',
    },
  'create table cards (last4 char(4), brand varchar(20), exp_month int, exp_year int, payment_token varchar(64))':
    {
      last4: 'payment.card-last4',
      exp_month: 'payment.expiry-month',
      exp_year: 'payment.expiry-year',
      payment_token: 'payment.token',
    },
  // a check tells what a name does not
  "create table t (a int check (a between -90 and 90), b varchar(9) check (b in ('x', 'y')), c int, d text)":
    { a: 'address.latitude', b: 'status.choice', c: 'number.plain', d: 'text.plain' },
}

describe('findMeaning', () => {
  it.each(Object.entries(cases))('%s', async (sql, expected) => {
    const { schema } = await readSchema({ text: `${sql};`, file: 'case.sql', dialect: 'postgres' })
    const table = schema.tables[0]
    const found = table?.columns.map(
      (column) => [column.name, findMeaning(column, table, schema).name] as const,
    )
    expect(Object.fromEntries(found ?? [])).toMatchObject(expected)
  })
})
