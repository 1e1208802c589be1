import type { JsonObject } from '../json.ts'

/** A schema or a part of one: an object of keywords, or a plain yes or no. */
export type Schema = boolean | JsonObject
