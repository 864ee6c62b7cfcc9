// The page of signals is what its generator makes of them. `UPDATE_DOCS=1` writes it; the diff is then to be read.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signals } from '../../src/signals/index.ts';
import { signalPages } from './signal-pages.ts';

const PATH = new URL('../../src/signals/README.md', import.meta.url).pathname;

it('the page of signals is up to date', () => {
  const expected = signalPages();
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PATH, expected);
  expect(readFileSync(PATH, 'utf8')).toBe(expected);
});

it('every signal has a page with an example, a near miss and where its weight is from', () => {
  const pages = signalPages().split('\n## ').slice(1);
  expect(pages.length).toBe(signals.length);
  for (const page of pages) {
    expect(page).toMatch(/\n- hears “.+”\n- not “.+”\n|\nFinds it in\n[\s\S]+\nbut not in\n/);
    expect(page).toMatch(/\nWeight: .{20,}/);
    expect(page).toMatch(/experimental|× \d/);
  }
});
