import type { Generator } from './generator.ts'

/** Generators by the meaning they serve. */
export const generators: Readonly<Record<string, Generator>> = {}
