/** A name that answers to nothing or to several things; its reader knows the place. */
export interface NameFault {
  readonly code: string
  readonly message: string
  readonly hint: string
}
