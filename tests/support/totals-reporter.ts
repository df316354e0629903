import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line for whoever reads only the last: «N passed, N failed». Tests that passed only when asked once
 * more are named before it.
 */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    const lines: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
        if (test.diagnostic()?.flaky) {
          lines.push(`passed at the second attempt: ${module.relativeModuleId} > ${test.fullName}`);
        }
      }
      failed += module.errors().length;
    }
    lines.push(`${passed} passed, ${failed} failed`, '');
    process.once('exit', () => process.stdout.write(lines.join('\n')));
  }
}
