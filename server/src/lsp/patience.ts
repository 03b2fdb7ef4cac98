import type { Server } from './server.js';

/** An editor that takes longer to answer is not waited for. */
const PATIENCE_MILLISECONDS = 1000;

/**
 * Waits for work that findings depend on, but not for ever: what comes late still counts, and the findings are brought
 * again. Never rejects; work that fails is logged. `onLate` is called when time is over.
 */
export function patiently(
  server: Server,
  what: string,
  work: Promise<void>,
  onLate: () => void = () => undefined,
): Promise<void> {
  return new Promise((resolve) => {
    let late = false;
    const callOff = server.runtime.after(PATIENCE_MILLISECONDS, () => {
      late = true;
      onLate();
      resolve();
    });
    const done = (): void => {
      callOff();
      if (late) server.delivery.refresh();
      else resolve();
    };
    server.background(what, work.finally(done));
  });
}
