import {
  beginRun,
  clearOutputs,
  clearTemporary,
  type DatabaseEvent,
  explainUnkept,
  finishRun,
  getTemporary,
  makeTables,
  planRun,
  readInputs,
  sayProof,
  sayTables,
  tellNotes,
} from '@worldloom/database/steps'
import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { explainStop } from '@worldloom/job'
import { openGenerator, startAsker, startProver } from '@worldloom/runner'
import { judgeOutcomes } from './meaning/judge-outcomes.ts'
import { addNested } from './nesting/add-nested.ts'
import type { StoryOptions } from './options.ts'
import { loadParser } from './queries/load-parser.ts'
import { buildFindings } from './report/build-findings.ts'
import { listUnanswered } from './report/list-unanswered.ts'
import { sayQueries } from './report/say-queries.ts'
import { writeSolving } from './report/write-solving.ts'
import { writeValidation } from './report/write-validation.ts'
import { writeRequirements } from './requirements/write-requirements.ts'
import type { StoryResult } from './result.ts'
import { analyzeStory } from './run/analyze-story.ts'
import { askQueries } from './run/ask-queries.ts'
import { prepareStory } from './run/prepare-story.ts'
import { putViews } from './run/put-views.ts'
import { takeUp } from './run/take-up.ts'
import { findShaped, type Woven, weaveWitnesses } from './run/weave-witnesses.ts'
import { endStoryStep, startStoryStep } from './steps.ts'

/** Makes the data of a story: yields what happens as it happens, and returns how it ended. */
export async function* streamStory(
  options: StoryOptions,
): AsyncGenerator<DatabaseEvent, StoryResult> {
  const started = performance.now()
  const { story: prepared, diagnostics } = await prepareStory(options, () => new Date())
  if (!prepared) return refuse(diagnostics)
  const read = yield* readInputs(prepared.job.loaded, prepared.job.request)
  const met = [...diagnostics, ...read.diagnostics]
  if (met.some(isFault)) return refuse(met.filter(isFault))
  const story = await putViews(prepared, read.schema)
  const { job, inputs, requirements, forms, ...analyzed } = yield* analyzeStory(story, read)
  const notes = [...diagnostics, ...analyzed.diagnostics]
  const { planned, faults } = planRun(job.request, inputs, notes)
  if (!planned) return refuse(faults)
  const begun = await beginRun(await takeUp(job), planned)
  if (begun.status !== 'begun') return begun
  const { folder } = begun
  yield { kind: 'folder', path: folder }
  yield* tellNotes(planned.compiled.diagnostics)

  const generator = await openGenerator({
    threads: job.threads,
    temporaryFolder: getTemporary(folder),
    rows: planned.largest,
    allRows: planned.allRows,
  })
  const prover = startProver(job.signal)
  const asker = startAsker(job.signal)
  job.signal.addEventListener('abort', generator.interrupt)
  try {
    yield startStoryStep('make')
    await writeRequirements(folder, requirements, planned)
    const woven: Woven = {
      solved: null,
      held: [],
      emphases: [],
      flattened: new Set(),
      usual: new Map(),
    }
    const weave = weaveWitnesses({ ...story, job }, { inputs, forms, folder }, woven)
    const rows = yield* makeTables(job, planned, folder, generator, weave)
    if ('status' in rows) return rows
    const made = await addNested(rows, inputs.schema.nesting ?? [], generator.connection, folder)
    await writeSolving(folder, woven, generator.connection, inputs.schema)
    yield endStoryStep('make', sayTables(made.tables))
    yield startStoryStep('ask')
    const { schema } = inputs
    const outcomes = await askQueries({ job, folder, schema, story, woven, asker })
    const judged = judgeOutcomes(outcomes, woven.solved)
    await writeValidation(folder, judged)
    const unanswered = listUnanswered(await loadParser(), judged)
    yield* tellNotes(unanswered)
    yield endStoryStep('ask', sayQueries(judged))
    yield startStoryStep('prove')
    const findings = { ...buildFindings(judged), notes: unanswered }
    const shaped = findShaped(woven)
    const run = { job, planned, folder, generator, prover, made, started, shaped, findings }
    const report = await finishRun(run)
    const unkept = explainUnkept(report, planned)
    if (unkept.length > 0) {
      await clearOutputs(folder)
      return refuse(unkept)
    }
    yield endStoryStep('prove', sayProof(report.proof))
    return { status: report.ok ? 'done' : 'broken', folder, report }
  } catch (error) {
    const diagnostic = await explainStop(error, job.signal)
    if (!diagnostic) throw error
    return { status: 'stopped', folder, diagnostic }
  } finally {
    job.signal.removeEventListener('abort', generator.interrupt)
    generator.close()
    prover.stop()
    asker.stop()
    await clearTemporary(folder)
  }
}

function refuse(diagnostics: readonly Diagnostic[]): StoryResult {
  return { status: 'refused', diagnostics }
}
