/** How often a crashed server is started again before somebody is told. */
export const RESTARTS = 3;
export const RESTART_WINDOW_MS = 3 * 60 * 1000;

/** Grants at most `limit` restarts within a sliding window. */
export class RestartBudget {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  #granted: number[] = [];

  constructor(limit = RESTARTS, windowMs = RESTART_WINDOW_MS, now: () => number = Date.now) {
    this.#limit = limit;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  /** True, and counted, while the window holds fewer restarts than allowed. */
  grant(): boolean {
    const now = this.#now();
    this.#granted = this.#granted.filter((time) => now - time < this.#windowMs);
    if (this.#granted.length >= this.#limit) return false;
    this.#granted.push(now);
    return true;
  }

  /** Forgets all restarts: the user has asked for a new start. */
  reset(): void {
    this.#granted = [];
  }
}
