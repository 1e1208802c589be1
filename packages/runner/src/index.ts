export { profileTables } from './profile/profile-tables.ts'
export type { ProfiledLink, ProfiledTable, TableProfile } from './profile/table-profile.ts'
