// Whatever customers write, the page's elements and attributes are those of its templates, as a real browser parses them.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FollowUp, Report } from '../../src/model/index.ts';
import { worthACall } from '../../src/report/phrases.ts';
import { hasBrowser, launch, open } from './browser.ts';
import { generated, naughtyStrings, replaced } from './planted.ts';
import { detailedReport, pageOf, sampleReport } from './sample.ts';

/** Texts of the list of follow-ups. */
const STRINGS = 100_000;
/** Pages of some thousand planted strings each. */
const PAGES = 8;

/** Every element with the names of its attributes, in the order of the document; comments too. */
const SKELETON = `
  [...document.querySelectorAll('*')].map((one) => [one.tagName, ...one.getAttributeNames().toSorted()].join(' '))
    .concat(document.createNodeIterator(document, NodeFilter.SHOW_COMMENT).nextNode() === null ? [] : ['a comment'])
`;

describe.skipIf(!hasBrowser)('naughty strings in the page', () => {
  let browser: Browser;
  let report: Report;
  let allowed: ReadonlySet<string>;
  beforeAll(async () => {
    browser = await launch();
    report = await sampleReport();
    allowed = new Set(await skeletonOf(pageOf(report)));
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function skeletonOf(markup: string): Promise<readonly string[]> {
    const { page, complaints, close } = await open(browser, markup);
    const skeleton = await page.evaluate<readonly string[]>(SKELETON);
    expect(await page.evaluate('window.violations')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
    return skeleton;
  }

  it(`leave every element and attribute as it is, in every text of ${PAGES} pages`, async () => {
    let count = 0;
    const harmless = replaced(report, () => `word ${count++}`);
    const expected = await skeletonOf(pageOf(harmless));
    const listed = new Set(naughtyStrings().filter((text) => text !== ''));
    const strings = [...listed].values();
    const more = generated(20);
    for (let page = 0; page < PAGES; page += 1) {
      const planted = replaced(report, () => strings.next().value ?? more.next().value ?? '');
      expect(await skeletonOf(pageOf(planted))).toEqual(expected);
    }
    process.stdout.write(`${listed.size} listed strings, ${count} planted texts in each of ${PAGES} pages\n`);
    expect(strings.next().done).toBe(true);
  });

  it(`leave the elements of a long list as they are, ${STRINGS} of them`, async () => {
    let count = 0;
    const more = generated(22);
    const harmless = listOf(report, () => `word ${count++}`);
    const planted = listOf(report, () => more.next().value ?? '');
    expect(planted.followUps.length).toBe(harmless.followUps.length);
    expect(tallied(await skeletonOf(pageOf(planted)))).toEqual(tallied(await skeletonOf(pageOf(harmless))));
  });

  it('bring in nothing when they come by way of files', async () => {
    const more = generated(21);
    const texts = [...naughtyStrings(), ...Array.from({ length: 500 }, () => more.next().value ?? '')];
    const skeleton = await skeletonOf(
      pageOf(await detailedReport([{ path: 'naughty.ndjson', bytes: rows(texts) }])),
    );
    expect(skeleton.filter((one) => !allowed.has(one))).toEqual([]);
  });

  it('are shown as they were written', async () => {
    const [first] = report.followUps;
    if (first === undefined) throw new Error('the sample has customers');
    const name = '<b>&amp; "Sons"</b> <img src=x onerror=alert(1)>';
    const named = { ...first, customer: { ...first.customer, name } };
    const opened = await open(browser, pageOf({ ...report, followUps: [named] }));
    expect(await nameIn(opened.page)).toBe(name);
    await opened.close();
  });
});

function nameIn(page: Page): Promise<string | null> {
  return page.locator('#cards h3 bdi').textContent();
}

/** A customer for each text, who has it for a name, an owner and in a complaint. */
async function* rows(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  const lines = texts.map((text, index) =>
    JSON.stringify({
      account_id: `A${index}`,
      company: `Firm ${index} ${text}`,
      owner: `${text}${index % 7}`,
      created_at: '2026-03-01T10:00:00Z',
      author_role: 'customer',
      author_name: text,
      ticket_id: `T${index} ${text}`,
      body: `This is outrageous and we will cancel our contract. ${text}`,
    }),
  );
  yield new TextEncoder().encode(lines.join('\n'));
}

/** Who is worth a call, over and over, each time with other texts, until there are enough of those. */
function listOf({ details: _details, ...report }: Report, next: () => string): Report {
  const worth = worthACall(report.followUps);
  const followUps: FollowUp[] = [];
  let used = 0;
  const counted = (): string => {
    used += 1;
    return next();
  };
  while (used < STRINGS) {
    const one = worth[followUps.length % worth.length];
    if (one === undefined) break;
    followUps.push({ ...replaced(one, counted), rank: followUps.length + 1 });
  }
  return { ...report, followUps };
}

/** How many there are of each element with its attributes. */
function tallied(skeleton: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of skeleton) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
