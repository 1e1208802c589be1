import { catalogue } from '../infer/meanings/catalogue.ts'

/** The names that `generator:` and `dictionary:` rules may use: the meanings of the catalogue. */
export const generatorNames: readonly string[] = catalogue.map(({ name }) => name)
