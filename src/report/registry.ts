import { compareText } from '../model/index.ts';
import type { BinaryFormat, ReportFormat } from './format.ts';

const modules = import.meta.glob<{ default: ReportFormat | BinaryFormat }>('./formats/*.ts', { eager: true });

/** Every format in `formats/`, by name. */
export const reportFormats: readonly (ReportFormat | BinaryFormat)[] = Object.values(modules)
  .map((module) => module.default)
  .toSorted((a, b) => compareText(a.id, b.id));

/** The format of this name, if it is text. */
export function reportFormat(id: string): ReportFormat | undefined {
  return reportFormats.filter((format) => 'render' in format).find((format) => format.id === id);
}

/** The format of this name, if it is none. */
export function binaryFormat(id: string): BinaryFormat | undefined {
  return reportFormats.filter((format) => 'encode' in format).find((format) => format.id === id);
}

export function isDetailed(id: string): boolean {
  return reportFormats.some((format) => format.id === id && format.detailed === true);
}
