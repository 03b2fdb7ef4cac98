import type Mocha from 'mocha';

/** What a run of a suite leaves behind for the process that started VS Code. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** Runs mocha; every test is printed as it ends. */
export function runMocha(mocha: Mocha): Promise<SuiteResult> {
  return new Promise((resolve) => {
    const failures: { title: string; message: string }[] = [];
    let passed = 0;
    let pending = 0;
    const runner = mocha.run(() => resolve({ passed, pending, failed: failures.length, failures }));
    runner.on('pass', (test) => {
      passed++;
      console.log(`  ✔ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('pending', () => pending++);
    runner.on('fail', (test, error: Error) => {
      failures.push({ title: test.fullTitle(), message: error.stack ?? error.message });
      console.error(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  });
}

/** Marks the line of the output that holds the result, for hosts that cannot write a file. */
export const RESULT_MARK = 'AGREEMENT-RESULT ';
