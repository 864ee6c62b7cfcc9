import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    env: { NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
  },
});
