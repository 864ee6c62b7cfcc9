// The page in a real browser: it keeps its own policy, can be read by all, and does what its controls say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { worthACall } from '../../src/report/phrases.ts';
import { hasBrowser, launch, type Opened, open } from './browser.ts';
import { pageOf, sampleReport } from './sample.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

describe.skipIf(!hasBrowser)('the page in a browser', () => {
  let browser: Browser;
  let report: Report;
  let markup: string;
  beforeAll(async () => {
    browser = await launch();
    report = await sampleReport();
    markup = pageOf(report);
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function withPage(
    options: Parameters<typeof open>[2],
    look: (page: Page, opened: Opened) => Promise<void>,
  ): Promise<void> {
    const opened = await open(browser, markup, options);
    await look(opened.page, opened).finally(opened.close);
  }

  it.each(VIEWS)('has nothing to complain of at $width px, $colorScheme', async ({ width, colorScheme }) => {
    await withPage({ viewport: { width, height: 900 }, colorScheme }, async (page, { complaints }) => {
      await page.locator('#fold').click();
      expect(await page.evaluate('window.violations')).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });

  it.each(VIEWS)('is accessible at $width px, $colorScheme', async ({ width, colorScheme }) => {
    await withPage({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
      await page.locator('#fold').click();
      await page.evaluate(AXE);
      const found = await page.evaluate<readonly string[]>(
        `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ' ' + id + ' ' + nodes[0].html))`,
      );
      expect(found).toEqual([]);
    });
  });

  it('can be read in full without scripts', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      const worth = worthACall(report.followUps);
      expect(await page.locator('#cards > li').count()).toBe(worth.length);
      expect(await page.locator('.controls').isVisible()).toBe(false);
      await page.locator('#cards > li summary').first().click();
      expect(await page.locator('#cards > li .waterfall').first().isVisible()).toBe(true);
      expect(await page.locator('#cards > li .timeline').first().isVisible()).toBe(true);
    });
  });

  it('filters by words, band and owner, and counts what is shown', async () => {
    const worth = worthACall(report.followUps);
    const [first] = worth;
    if (first?.owner === undefined) throw new Error('the sample has owners');
    const { owner, customer } = first;
    await withPage({}, async (page) => {
      const shown = (): Promise<number> => page.locator('#cards > li:visible').count();
      await page.locator('#owner').selectOption(owner);
      expect(await shown()).toBe(worth.filter((one) => one.owner === owner).length);
      await page.locator('#band').selectOption('critical');
      const both = worth.filter((one) => one.owner === owner && one.risk.band === 'critical').length;
      expect(await shown()).toBe(both);
      expect(await page.locator('#shown').textContent()).toBe(`${both} of ${worth.length} shown`);
      await page.locator('#search').fill(customer.name.toUpperCase());
      expect(await page.locator('#cards > li:visible h3 bdi').allTextContents()).toEqual([customer.name]);
      await page.locator('#search').fill('no customer says this');
      expect(await shown()).toBe(0);
    });
  });

  it('orders by money, risk, name and back', async () => {
    const worth = worthACall(report.followUps);
    await withPage({}, async (page) => {
      const column = (name: string): Promise<readonly string[]> =>
        page.evaluate(`[...document.querySelectorAll('#cards > li')].map((card) => card.dataset.${name})`);
      await page.locator('#order').selectOption('stake');
      const stakes = (await column('stake')).map(Number);
      expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
      await page.locator('#order').selectOption('risk');
      const risks = (await column('risk')).map(Number);
      expect(risks).toEqual(risks.toSorted((a, b) => b - a));
      await page.locator('#order').selectOption('rank');
      expect((await column('rank')).map(Number)).toEqual(worth.map(({ rank }) => rank));
    });
  });

  it('leads from a theme to the customer, and shows one whom a filter hides', async () => {
    await withPage({}, async (page) => {
      await page.locator('#search').fill('no customer says this');
      const link = page.locator('#themes a').first();
      const name = await link.textContent();
      await link.click();
      const target = page.locator('#cards > li:target');
      expect(await target.locator('h3 bdi').textContent()).toBe(name);
      expect(await target.locator('.waterfall').isVisible()).toBe(true);
    });
  });

  it('prints the list without controls, on light paper', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('.controls').isVisible()).toBe(false);
      expect(await page.locator('#cards > li').first().isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
    });
  });
});
