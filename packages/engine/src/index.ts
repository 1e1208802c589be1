export { catalogue, meaningsByName } from './infer/meanings/catalogue.ts';
export type { MeaningEntry, TypeClass } from './infer/meanings/meaning.ts';
