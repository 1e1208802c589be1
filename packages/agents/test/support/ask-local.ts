import { openModel } from '../../src/models/open-model.ts'

// asks a local model, in the folder where node-llama-cpp is, for as many people as it is told, each on a line
const [file = '', count = '1', schema = '{}'] = process.argv.slice(2)
const opened = await openModel(`local:${file}`, { environment: process.env })
if ('code' in opened) throw new Error(`${opened.message} ${opened.hint}`)
for (let seed = 1; seed <= Number(count); seed++) {
  const facts = { age: 20 + seed, jobTitle: 'production manager' }
  const { value, inputTokens, outputTokens } = await opened.model.answer({
    role: 'User Generator',
    system: 'You write people for a trade show, as JSON.',
    prompt: `A person of ${facts.age} years who works as a production manager. Write who that is.`,
    schema: JSON.parse(schema),
    facts,
    seed,
    maxTokens: 400,
  })
  process.stdout.write(`${JSON.stringify({ value, inputTokens, outputTokens })}\n`)
}
process.exit(0)
