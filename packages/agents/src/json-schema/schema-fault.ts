/** A schema that cannot be read: a reference that leads nowhere, a pattern that is none. */
export class SchemaFault extends Error {
  readonly place: string

  constructor(message: string, place: string) {
    super(message)
    this.place = place
  }
}
