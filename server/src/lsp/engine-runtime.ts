import { createEngine, detectAgreement, MAX_DOCUMENT_LENGTH } from '../engine/index.js';
import type { Runtime } from './runtime.js';

/** The real engine and the real clock. How to give way to other work differs between Node and a worker. */
export function engineRuntime(
  turn: Runtime['turn'],
  files: Pick<Runtime, 'readFile' | 'listClauses' | 'listStandards' | 'listFolder'> = {},
): Runtime {
  return {
    ...files,
    engine: createEngine(),
    detect: detectAgreement,
    maxDocumentLength: MAX_DOCUMENT_LENGTH,
    now: () => performance.now(),
    turn,
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
