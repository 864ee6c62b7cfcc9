import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    env: { NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C' },
    // Two cores are CI's; left to itself vitest keeps one of them for who looks at the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
