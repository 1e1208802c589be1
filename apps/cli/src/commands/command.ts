import type { Command } from 'commander'

/** Declares a command; when it has run, it says how the program ends. */
export type DeclareCommand = (end: (exitCode: number) => void) => Command
