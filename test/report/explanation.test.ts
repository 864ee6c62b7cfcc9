// An explanation keeps to the terminal's width, however narrow: a line that is longer breaks up the waterfall.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/ingest/index.ts';
import { explain, run } from '../../src/pipeline.ts';
import { EXPLAIN_RETENTION } from '../../src/profile/contact.ts';
import { renderExplanation } from '../../src/report/explanation.ts';
import { PLAIN } from '../../src/report/format.ts';
import { createRunSettings } from '../../src/settings.ts';

const settings = createRunSettings({ retention: EXPLAIN_RETENTION });
const { sources } = await findSources(['fixtures/tidewright']);
const ran = await run(sources, settings);
const explanations = [...ran.accounts].flatMap(({ id }) => explain(id, ran, settings) ?? []);

describe.each([60, 80])('explanations on %i columns', (width) => {
  const lines = explanations.flatMap((explanation) =>
    [...renderExplanation(explanation, { width, paint: PLAIN })].join('').split('\n'),
  );

  it('have no longer line', () => {
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it('keep what was done and what it means beside each other', () => {
    const row = lines.find((line) => line.startsWith('leaving'));
    expect(row).toMatch(/^leaving +\+\d+\.\d +█+ +\S+ \S+/);
  });
});
