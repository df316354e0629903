import { defineConfig } from 'vitest/config';
import { TotalsReporter } from './tests/support/totals-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--import', 'tsx'],
    globalSetup: ['tests/support/built-site.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // A browser that a busy machine kept waiting is asked once more, and the last lines name the test.
    retry: { count: 1, condition: /Timeout \d+ms exceeded/ },
    reporters: ['default', new TotalsReporter()],
  },
});
