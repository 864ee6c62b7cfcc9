// Forms and surveys have whole questions as headers: "How likely is it that you would recommend us to a friend?".
import type { Field } from './fields.ts';
import type { TableKind } from './synonyms.ts';

/** Fewer words than this are a name, not a question. */
const FEWEST_WORDS = 4;

/** By words of folded questions, in English, German, French, Spanish. */
const QUESTIONS: readonly (readonly [RegExp, Field])[] = [
  [/why|what could|better|improv|feedback|comment|tell us|explain|suggest|anything else|reason/, 'comment'],
  [/warum|grund|verbesser|anmerkung|pourquoi|amelior|commentaire|por que|mejorar|comentario/, 'comment'],
  [/recommend|satisf|how happy|how easy|how would you rate|how do you rate|overall experience/, 'score'],
  [/weiterempf|zufrieden|wie bewerten|recommander|recomendar|como calificar/, 'score'],
];

const ASKED_IN: readonly TableKind[] = ['surveys', 'interactions'];

/** The field that a folded header fills as a question; undefined where it asks for neither a mark nor a remark. */
export function questionField(kind: TableKind, header: string): Field | undefined {
  if (!ASKED_IN.includes(kind) || header.split(' ').length < FEWEST_WORDS) return undefined;
  return QUESTIONS.find(([pattern]) => pattern.test(header))?.[1];
}
