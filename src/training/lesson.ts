// What the trained layer learns from: texts with the chances that their author is dissatisfied or pleased, each as the ear
// observed it.
import type { Observed } from '../text/ear.ts';

/** A text and what people say of it. */
export interface Taught {
  readonly text: string;
  /** Set it is from: every set has a weight of its own, so that none dominates by its size. */
  readonly source: string;
  /** What is held out together when learning is tried: a source, or a part of one that has a single class. */
  readonly fold: string;
  /** Chances, 0 … 1. */
  readonly dissatisfied: number;
  readonly pleased: number;
}

/** A taught text as the ear observed it. */
export interface Lesson extends Taught {
  readonly observed: Observed;
}

/** What is learnt: one logistic model for each. */
export const GOALS = ['dissatisfied', 'pleased'] as const;
export type Goal = (typeof GOALS)[number];
