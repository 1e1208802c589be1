import { ModelFault } from '../model-fault.ts'

// an answer of a model is some kilobytes; a server that never ends one would fill the memory
const mostBytes = 4 * 1024 * 1024

/** `fetch` whose answers end: past `most` bytes the body breaks off with a fault. */
export function limitBody(most: number = mostBytes): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (!response.body) return response
    let bytes = 0
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength
          if (bytes <= most) controller.enqueue(chunk)
          else
            controller.error(
              new ModelFault('endless', `The answer did not end within ${most} bytes.`),
            )
        },
      }),
    )
    return new Response(counted, response)
  }
}
