// A Chromium that is on the machine already: none is downloaded.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const USUAL_PLACE = '/usr/bin/chromium';
const named = process.env['CHROMIUM'];
const place = named ?? USUAL_PLACE;

/** Whether there is a browser. Where one is named and is not there, that is a failure, not a reason to skip. */
export const hasBrowser = existsSync(place);
if (!hasBrowser && named !== undefined) throw new Error(`CHROMIUM=${named}: no such file`);
if (!hasBrowser) process.stdout.write(`skipped: no browser at ${USUAL_PLACE} (CHROMIUM names another)\n`);

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: place,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page as a user opens it, from a file, with all that it complains of, asks for or pops up. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const NOTE_VIOLATIONS = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
`;

export async function open(
  browser: Browser,
  markup: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'undertone-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, markup);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) complaints.push(`request: ${request.url()}`);
  });
  if (options.javaScriptEnabled !== false) await page.addInitScript(NOTE_VIOLATIONS);
  await page.goto(`file://${file}`);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, complaints, close };
}
