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
    reporters: ['default', new TotalsReporter()],
  },
});
