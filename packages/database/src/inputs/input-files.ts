import type { Diagnostic } from '@worldloom/diagnostics'

/** A file of the inputs. */
export interface InputFile {
  /** Its name in the run's `inputs/`, which no other file there has; places name it so too. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
}

/** The files of the inputs by what they are for. */
export interface InputFiles {
  readonly schema: readonly InputFile[]
  readonly reference: readonly InputFile[]
  readonly rules: readonly InputFile[]
  /** Files of words that rules name. */
  readonly words: readonly NamedWords[]
  /** What only the story job reads: its queries. */
  readonly queries: readonly InputFile[]
}

/** A file of words with the rules file that names it, and how. */
export interface NamedWords extends InputFile {
  readonly rules: string
  readonly path: string
}

/** The files that could be read, and a fault for each that could not. */
export interface LoadedFiles {
  readonly files: InputFiles
  readonly diagnostics: readonly Diagnostic[]
}
