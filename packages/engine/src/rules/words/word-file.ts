/** A file of words that a rules file names, as it is on the disk. */
export interface WordFile {
  /** As the rules file writes it. */
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
}
