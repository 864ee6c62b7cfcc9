// Walks over every message signal that is registered: adding one adds its tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence, MessageSignal } from '../../src/model/index.ts';
import { messageSignals, signals } from '../../src/signals/index.ts';
import { createListener } from '../../src/text/listen.ts';

const FALSE_POSITIVES = new URL('../../fixtures/false-positives/', import.meta.url).pathname;

const listen = createListener({ signals: messageSignals, brands: ['Tidewright'] });

function hear(signal: MessageSignal, text: string): readonly Evidence[] {
  return listen({ author: signal.speaker, text }).evidence.filter(
    (evidence) => evidence.signal === signal.id,
  );
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt'));
}

describe('the registry of signals', () => {
  it('is sorted by id and holds each id once', () => {
    const ids = signals.map((signal) => signal.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('names each signal as its file is named', () => {
    const modules = import.meta.glob<{ default: { id: string } }>(
      ['../../src/signals/*.ts', '!../../src/signals/index.ts'],
      { eager: true },
    );
    for (const [path, module] of Object.entries(modules)) {
      expect(path.slice(path.lastIndexOf('/') + 1)).toBe(`${module.default.id}.ts`);
    }
  });

  it('keeps a folder of false positives for existing message signals only', () => {
    const ids = new Set(messageSignals.map((signal) => signal.id));
    expect(readdirSync(FALSE_POSITIVES).filter((name) => !ids.has(name))).toEqual([]);
  });
});

describe.each(messageSignals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  it('tells where its weight is from', () => {
    expect(Number.isFinite(signal.weight)).toBe(true);
    expect(signal.halfLife).toBeGreaterThan(0);
    expect(JSON.stringify(signal.provenance).length).toBeGreaterThan(60);
  });

  it('has strengths of 0 to 1', () => {
    for (const { strength } of signal.phrases) {
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });

  it('has at least two hits and two near misses', () => {
    expect(signal.hits.length).toBeGreaterThanOrEqual(2);
    expect(signal.misses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(signal.hits)('hears: %s', (text) => {
    const evidence = hear(signal, text);
    expect(evidence).not.toEqual([]);
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });

  it.each(signal.misses)('does not hear: %s', (text) => {
    expect(hear(signal, text)).toEqual([]);
  });

  it('is not fooled by what once fooled it', () => {
    const folder = join(FALSE_POSITIVES, id);
    const fooled = filesOf(folder).filter(
      (name) => hear(signal, readFileSync(join(folder, name), 'utf8')).length > 0,
    );
    expect(filesOf(folder).length).toBeGreaterThan(0);
    expect(fooled).toEqual([]);
  });
});
