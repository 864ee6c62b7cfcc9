// Measures print figures and compare them with a floor; they read data that is not part of the project, and skip without it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/measure/**/*.measure.ts'],
    env: { NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
