import type { Coefficients } from './model.ts';

export const DISSATISFIED: Coefficients = {
  intercept: -1.377,
  balance: 1.006,
  negative: 1.663,
  positive: -1.017,
  negativeDensity: 0,
  positiveDensity: 0,
  last: -0.267,
  sentiment: 0,
  grievance: 1.143,
  pressure: 1.2,
  appreciation: -1.527,
  caused: 0,
  asking: -1.042,
  seeking: -1.797,
  negating: 0.914,
  linked: 0,
};

export const PLEASED: Coefficients = {
  intercept: -2.1,
  balance: 0,
  negative: 0,
  positive: 0,
  negativeDensity: 0,
  positiveDensity: 0,
  last: 0,
  sentiment: 6,
  grievance: 0,
  pressure: 0,
  appreciation: 0,
  caused: 0,
  asking: 0,
  seeking: 0,
  negating: 0,
  linked: 0,
};

export const SCALES = { dissatisfied: 0, pleased: 0 };

export const GRAMS = '';
