import { setFlagsFromString } from 'node:v8'
import { streamPeople } from '@worldloom/people'

// makes people in a process of its own and tells on a line how long each part took, and how much room it had
// as the command has it
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=30')
// threads that start from here on collect less often: what they leave behind is all short-lived
setFlagsFromString('--min-semi-space-size=16')
// a collection is a matter of milliseconds: threads that share one take longer to come together than it lasts
setFlagsFromString('--no-parallel-scavenge')
const options = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof streamPeople>[0]
const begun = performance.now()
const stream = streamPeople(options)
let planned = 0
let madeAt = 0
let made = 0
let [cpuPlanned, cpuMade] = [0, 0]
let [threadPlanned, threadMade] = [0, 0]
for (;;) {
  const { done, value } = await stream.next()
  const seconds = (performance.now() - begun) / 1000
  if (done) {
    const { status } = value
    const calls = 'report' in value ? value.report.calls : null
    const violations = 'report' in value ? value.report.violations : null
    const megabytes = process.resourceUsage().maxRSS / 1024
    const cpu = readCpu()
    const making = cpuMade - cpuPlanned
    const thread = threadMade - threadPlanned
    process.stdout.write(
      `${JSON.stringify({ status, violations, calls, planned, made, madeAt, whole: seconds, megabytes, cpu, making, thread })}\n`,
    )
    break
  }
  if (value.kind === 'folder') {
    planned = seconds
    cpuPlanned = readCpu()
    threadPlanned = readThread()
  }
  // the last one of all rounds counts
  if (value.kind === 'progress' && value.done === value.of) {
    made = seconds
    madeAt = Date.now()
    cpuMade = readCpu()
    threadMade = readThread()
  }
}

/** Seconds of all threads, those in the kernel too. */
function readCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Seconds of the thread that makes them alone. */
function readThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
