// What only a real browser can tell of the page. Apart from the other tests, which need none; CHROMIUM names the browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.browser.ts'],
    env: { NO_COLOR: '1', TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});
