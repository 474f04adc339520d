import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed, N skipped`, that people and CI can read alike. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const cases = [...module.children.allTests()];
      for (const testCase of cases) count[outcome(testCase)] += 1;
      // A file that cannot even be loaded has no test to report: it still is a failure.
      if (module.state() === 'failed' && !cases.some((testCase) => outcome(testCase) === 'failed')) count.failed += 1;
    }
    process.on('exit', () => {
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
    });
  }
}

function outcome(testCase: TestCase): 'passed' | 'failed' | 'skipped' {
  const { state } = testCase.result();
  return state === 'pending' ? 'skipped' : state;
}
