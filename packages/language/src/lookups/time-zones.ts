/** A time zone with what lists of them tell, in standard time. */
export interface TimeZone {
  /** Of the IANA database. */
  readonly name: string
  readonly abbreviation: string
  readonly label: string
  /** Minutes ahead of UTC. */
  readonly offset: number
}

/** The time zones that lists of them hold, from west to east. */
export const timeZones: readonly TimeZone[] = `
Pacific/Honolulu | HST | Hawaii Standard Time | -600
America/Anchorage | AKST | Alaska Standard Time | -540
America/Los_Angeles | PST | Pacific Standard Time | -480
America/Denver | MST | Mountain Standard Time | -420
America/Chicago | CST | Central Standard Time | -360
America/New_York | EST | Eastern Standard Time | -300
America/Halifax | AST | Atlantic Standard Time | -240
America/St_Johns | NST | Newfoundland Standard Time | -210
America/Sao_Paulo | BRT | Brasilia Time | -180
Atlantic/South_Georgia | GST | South Georgia Time | -120
Atlantic/Azores | AZOT | Azores Time | -60
UTC | UTC | Coordinated Universal Time | 0
Europe/London | GMT | Greenwich Mean Time | 0
Europe/Berlin | CET | Central European Time | 60
Europe/Athens | EET | Eastern European Time | 120
Africa/Johannesburg | SAST | South Africa Standard Time | 120
Europe/Moscow | MSK | Moscow Time | 180
Africa/Nairobi | EAT | East Africa Time | 180
Asia/Tehran | IRST | Iran Standard Time | 210
Asia/Dubai | GST | Gulf Standard Time | 240
Asia/Kabul | AFT | Afghanistan Time | 270
Asia/Karachi | PKT | Pakistan Standard Time | 300
Asia/Kolkata | IST | India Standard Time | 330
Asia/Kathmandu | NPT | Nepal Time | 345
Asia/Dhaka | BST | Bangladesh Standard Time | 360
Asia/Bangkok | ICT | Indochina Time | 420
Asia/Shanghai | CST | China Standard Time | 480
Asia/Tokyo | JST | Japan Standard Time | 540
Australia/Darwin | ACST | Australian Central Standard Time | 570
Australia/Sydney | AEST | Australian Eastern Standard Time | 600
Pacific/Auckland | NZST | New Zealand Standard Time | 720
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', abbreviation = '', label = '', offset = '0'] = line.split(' | ')
    return { name, abbreviation, label, offset: Number(offset) }
  })
