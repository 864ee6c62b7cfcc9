import { compareText } from '../model/index.ts';
import type { ReportFormat } from './format.ts';

const modules = import.meta.glob<{ default: ReportFormat }>('./formats/*.ts', { eager: true });

/** Every format in `formats/`, by name. */
export const reportFormats: readonly ReportFormat[] = Object.values(modules)
  .map((module) => module.default)
  .toSorted((a, b) => compareText(a.id, b.id));

export function reportFormat(id: string): ReportFormat | undefined {
  return reportFormats.find((format) => format.id === id);
}
