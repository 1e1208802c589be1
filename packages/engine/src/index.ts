export type { BrokenTell, CheckQuery, Tell } from './checks/check-query.ts'
export { writeCheck } from './checks/index.ts'
export { type Contested, listContested } from './checks/list-contested.ts'
export { listPromises, type PromiseSources } from './checks/list-promises.ts'
export type { Claim, DataPromise, Machine, ValueTest } from './checks/promise.ts'
export { buildCheckContext, type CheckContext } from './checks/write/check-context.ts'
export { type LoadColumn, type LoadPlan, planLoad } from './checks/write/plan-load.ts'
export {
  type DerivationPart,
  type DerivationReads,
  type WrittenDerivation,
  writeDerivation,
} from './checks/write/write-derivation.ts'
export { writeSetup } from './checks/write/write-setup.ts'
export { type Compiled, type CompileInput, compile, printPlan } from './compile.ts'
export { dialects } from './dialects/index.ts'
export { generatorNames } from './generators/generator-names.ts'
export { isOwnership } from './infer/agreements/is-ownership.ts'
export { catalogue, meaningsByName } from './infer/meanings/catalogue.ts'
export { findMeaning } from './infer/meanings/find-meaning.ts'
export type { MeaningEntry, TypeClass } from './infer/meanings/meaning.ts'
export { learnFromNames } from './infer/undeclared/learn-from-names.ts'
export { understand } from './infer/understand.ts'
export type * from './infer/understanding.ts'
export { listKeys, listWholeKeys } from './model/list-keys.ts'
export type { NameFault } from './model/name-fault.ts'
export type * from './model/nesting.ts'
export {
  type ResolvedExpression,
  type ResolvedPath,
  resolvePath,
  resolvePaths,
} from './model/resolve-paths.ts'
export type * from './model/schema.ts'
export type { Demand } from './plan/demand.ts'
export { listDemands } from './plan/list-demands.ts'
export type * from './plan/plan.ts'
export { estimateRows } from './plan/rows/estimate-rows.ts'
export { countFew } from './plan/rows/usual-rows.ts'
export {
  chooseTexts,
  type PlannedText,
  type TextChoice,
  type WritableColumn,
} from './plan/texts/choose-texts.ts'
export type * from './plan/texts/texts.ts'
export { draw, drawKey, rowMix } from './random/hash.ts'
export { type SchemaDialect, schemaDialects } from './read/dialects.ts'
export { readExpression, readExpressionNow } from './read/expression/read-expression.ts'
export { type InsertedRows, listInsertedRows } from './read/list-inserted-rows.ts'
export { listViews } from './read/list-views.ts'
export { loadReader } from './read/load-reader.ts'
export { readSchema, type SchemaText } from './read/read-schema.ts'
export {
  attachReference,
  type ReferencedSchema,
  type ReferencedTable,
} from './reference/attach-reference.ts'
export {
  type ReferenceFile,
  type ReferenceReading,
  readReference,
} from './reference/read-reference.ts'
export type * from './reference/reference.ts'
export { rulesJsonSchema } from './rules/json-schema/rules-json-schema.ts'
export { declareLinks } from './rules/links/declare-links.ts'
export { type Include, listIncludes } from './rules/list-includes.ts'
export { type RulesFile, type RulesReading, readRules } from './rules/read-rules.ts'
export type { FigureRule, PlotRule, ReportRule } from './rules/report-rule.ts'
export type { KnownNames } from './rules/rule-context.ts'
export type * from './rules/rules.ts'
export { listWordFiles } from './rules/words/list-word-files.ts'
export type { WordFile } from './rules/words/word-file.ts'
export type { BinaryOperator, CastType, Expression } from './sql/expression.ts'
export { printExpressionText } from './sql/print-expression-text.ts'
export { type SuggestInput, suggestRules } from './suggest/suggest-rules.ts'
export { type CanonicalValue, readCanonicalValue } from './values/canonical-value.ts'
export { listSubsets, mostSubsetValues } from './values/list-subsets.ts'
