/** Passes events from callbacks to a generator: everything that is put in comes out, in its order. */
export class Channel<Event> {
  #events: Event[] = []
  #wake: (() => void) | null = null

  readonly put = (event: Event): void => {
    this.#events.push(event)
    this.#wake?.()
  }

  /** Yields what is put in until the work has ended, and returns what it gave. */
  async *during<Value>(work: Promise<Value>): AsyncGenerator<Event, Value> {
    let ended = false
    const end = (): void => {
      ended = true
      this.#wake?.()
    }
    work.then(end, end)
    while (!ended || this.#events.length > 0) {
      const events = this.#events
      this.#events = []
      yield* events
      if (!ended && this.#events.length === 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        this.#wake = null
      }
    }
    return work
  }
}
