// The folder is the registry: a signal is one file here, and nothing else needs to know of it.
import { type AccountSignal, compareText, type MessageSignal, type Signal } from '../model/index.ts';

const modules = import.meta.glob<{ readonly default: Signal }>(['./*.ts', '!./index.ts'], { eager: true });

/** Every signal, ordered by id. */
export const signals: readonly Signal[] = Object.values(modules)
  .map((module) => module.default)
  .toSorted((a, b) => compareText(a.id, b.id));

export const messageSignals: readonly MessageSignal[] = signals.filter(
  (signal) => signal.scope === 'message',
);

export const accountSignals: readonly AccountSignal[] = signals.filter(
  (signal) => signal.scope === 'account',
);
