import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const building =
  /\b(subcontractor|subcontract|change order|cost code|building permit|daily report|punch list|rfi|pay application|construction|jobsite)\b/

/** What builders write. */
export const constructionWords: readonly UsualWords[] = [
  {
    name: /^(trade|craft|specialty|speciality)( name)?$/,
    schema: building,
    words: listWords(
      'Electrical, Plumbing, Carpentry, Concrete, HVAC, Roofing, Masonry, Drywall, Painting, Steel Erection, Excavation, Flooring, Glazing, Fire Protection, Landscaping',
    ),
  },
  {
    name: /^(division|csi division)( name)?$/,
    table: /\bcost code$/,
    words: listWords(
      'General Requirements, Existing Conditions, Concrete, Masonry, Metals, Wood & Plastics, Thermal Protection, Openings, Finishes, Plumbing, HVAC, Electrical, Earthwork, Exterior Improvements',
    ),
  },
  {
    name: /^(description|name|title)$/,
    table: /\bcost code$/,
    words: listWords(
      'Cast-in-place concrete, Concrete reinforcing, Unit masonry, Structural steel framing, Rough carpentry, Finish carpentry, Membrane roofing, Doors and frames, Windows, Gypsum board, Tiling, Resilient flooring, Interior painting, Plumbing fixtures, Domestic water piping, Ductwork, Air handling units, Switchboards, Branch wiring, Lighting, Site clearing, Excavation and fill, Asphalt paving, Site utilities, Planting, Temporary facilities, Project management, Permits and fees, Final cleaning, Fire sprinklers',
    ),
    modifiers: listWords('Interior, Exterior, Temporary'),
  },
  {
    name: /^(unit|uom|unit of measure)$/,
    table: /\bcost code$/,
    words: listWords('SF, LF, CY, EA, HR, LS, TON'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(project|job)$/,
    schema: building,
    words: listWords(
      'Riverside Office Building, Maple Street Apartments, Lincoln Elementary Addition, Harbor Medical Clinic, Oak Hill Residence, Northgate Retail Center, Fire Station 12 Renovation, Westfield Warehouse, City Library Roof Replacement, Summit Hotel Lobby, Cedar Park Townhomes, Airport Hangar 4, Main Street Parking Garage, Lakeview Senior Living, Community Center Gym, Data Hall Fit-Out, Bakery Tenant Improvement, Highland Water Tank',
    ),
    modifiers: listWords('Phase 2 of, Renovation of, Fit-Out of, Demolition of'),
  },
  {
    name: /^(project|job|construction|work) type$/,
    schema: building,
    words: listWords(
      'New construction, Renovation, Tenant improvement, Addition, Repair, Demolition',
    ),
  },
  {
    name: /^permit type$/,
    schema: building,
    words: listWords(
      'Building, Electrical, Plumbing, Mechanical, Demolition, Grading, Fire, Roofing, Right-of-way',
    ),
  },
  {
    name: /^(issuing|permitting|local) (authority|agency|office|department)$|^issued by$/,
    table: /\b(permit|inspection)\b/,
    words: listWords(
      'City Building Department, County Permit Office, Department of Building Inspection, Fire Marshal’s Office, Public Works Department',
    ),
  },
  {
    name: /^inspection type$|^type$/,
    table: /\binspection$/,
    schema: building,
    words: listWords(
      'Foundation, Framing, Rough electrical, Rough plumbing, Insulation, Drywall, Final building, Final electrical, Fire sprinkler, Footing',
    ),
  },
  {
    name: /^(title|subject|description)$/,
    table: /\bchange order$/,
    words: listWords(
      'Relocate electrical panel, Add exterior lighting, Rock found in excavation, Upgrade lobby flooring, Additional fire dampers, Revise door hardware, Owner-requested paint color change, Extra waterproofing at basement wall, Delete canopy, Move partition on level 2, Replace unsuitable soil, Larger water heater, Add data outlets, Credit for unused allowance, Structural steel reinforcement',
    ),
  },
  {
    name: /^(reason|cause|category)( code)?$/,
    table: /\bchange order$/,
    words: listWords(
      'Owner request, Unforeseen condition, Design error, Code requirement, Value engineering, Schedule',
    ),
  },
  {
    name: /^scope( of work)?$/,
    schema: building,
    words: listWords(
      'Furnish and install all electrical work per drawings E1 to E9., Complete plumbing rough-in and fixtures., Structural steel fabrication and erection., Cast-in-place footings and slab on grade., Metal stud framing and gypsum board., Roof membrane with insulation and flashing., HVAC equipment with ductwork and controls., Site clearing with rough grading., Interior painting in two coats., Supply and install storefront glazing.',
    ),
  },
  {
    name: /^(work|activities|work performed|work completed|activity)( today| summary)?$|^summary$/,
    table: /\b(daily|site|field) (report|log|diary)$/,
    words: listWords(
      'Poured slab on grade in area B., Framed partitions on level 2., Pulled branch wiring in the east wing., Set rooftop units with the crane., Hung drywall on the ground floor., Excavated for footings on the north side., Installed door frames., Tested domestic water lines., Laid block on the stair core., Cleaned up and prepared for inspection.',
    ),
  },
  {
    name: /^(delay|delays|issue|issues|problem)( description| reason)?$/,
    table: /\b(daily|site|field) (report|log|diary)$/,
    words: listWords(
      'None, Rain until 10 am, Late concrete delivery, Crane down for repair, Waiting for inspection, Short crew, Material missing',
    ),
  },
  {
    name: /^weather( condition| conditions)?$/,
    table: /\b(report|log|diary|shift|inspection|flight|game|match)$/,
    words: listWords('Clear, Partly cloudy, Overcast, Light rain, Rain, Windy, Fog, Snow'),
  },
  {
    name: /^(equipment|machine|asset) type$/,
    schema: building,
    words: listWords(
      'Excavator, Skid steer, Boom lift, Telehandler, Backhoe, Bulldozer, Crane, Compactor, Generator, Scissor lift, Dump truck, Air compressor',
    ),
  },
  {
    name: /^(make|manufacturer|brand|maker)( name)?$/,
    table: /\b(equipment|machine|machinery|plant)$/,
    words: listWords(
      'Caterpillar, John Deere, Komatsu, Bobcat, JCB, Volvo, Case, Kubota, New Holland',
    ),
  },
  {
    name: /^model( name| number)?$/,
    table: /\b(equipment|machine|machinery|plant)$/,
    words: listWords('320, 336, D6, 299D3, 6155R, PC210, S650, 3CX, L90H, 580N, KX080, T7.210'),
  },
]
