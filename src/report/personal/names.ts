// Names of people that no record names: by a title, by the words that introduce somebody, greet, or report what they said,
// and by common given names. What none of these tells, nobody can: an unknown name in free text may stay.
import { GIVEN_NAMES, isGivenName } from './given-names.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
const LINKED = `(?: (?:(?:van|von|de|der|den|di|da|del|la|le|bin|al|el) ){0,2}${WORD})`;
const NAME = `${WORD}${LINKED}{0,3}`;
const FULL_NAME = `${WORD}${LINKED}{1,3}`;

/** A title is kept, so that the sentence stays one. */
const TITLED = new RegExp(
  `(?<!\\p{L})(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Herr|Herrn|Frau|Monsieur|Madame|Mme|Señor|Señora|Sr|Sra|Signor|Signora|Meneer|Mevrouw)(\\.?) ${NAME}`,
  'gu',
);

/** Two words or more after these are a name, one word after the first kind too. */
const INTRODUCED = new RegExp(
  `(?<!\\p{L})([Mm]y name is|[Mm]y name's|[Nn]amed|[Ii]ch heiße|[Mm]ein Name ist|[Jj]e m'appelle|[Mm]e llamo|[Mm]i chiamo) (${NAME})`,
  'gu',
);
const MET = new RegExp(
  `(?<!\\p{L})([Tt]his is|[Aa]sk(?:ed)? for|[Aa]sk|[Ss]pe?[ao]k(?:e|ing)? (?:to|with)|[Tt]alk(?:ed)? (?:to|with)|[Mm]et|[Ee]-?mail(?:ed)?|[Cc]all(?:ed)?|[Cc]ontact(?:ed)?|[Cc]olleague|[Mm]anager|[Rr]egards,?|[Cc]heers,?|[Gg]rüßen?,?|[Cc]ordialement,?) (${FULL_NAME})`,
  'gu',
);
const GREETED = new RegExp(
  `(?<!\\p{L})((?:^|[.!?,] |\\n)(?:Hi|Hello|Hey|Dear|Hallo|Liebe|Lieber|Bonjour|Hola|Ciao)) (${NAME})`,
  'gmu',
);
const SAID = new RegExp(
  `(?<!\\p{L})(${WORD})(?= (?:told|said|promised|assured|wrote|confirmed|mentioned|explained|apologi[sz]ed|refused|offered|agreed) )`,
  'gu',
);

/** Words that stand where a name may, and are none. */
const NOBODY = new Set(
  (
    'Team All There Support Sir Madam Customer Everyone Everybody Folks Guys Friends Colleagues Service Sales Billing Accounts ' +
    'Was Were Been Being Got Had Have Has Just When Then So If But And I’m I’d I’ve He’s She’s We’re They’re Nobody Someone Somebody Anyone You They We He She It Who One I Your Our Their His Her My The That This Which What Mail Email ' +
    'Help Helpdesk Desk Management Finance Engineering Product Success Operations Legal Today Yesterday Tomorrow Again Both Others'
  ).split(' '),
);

/** The text with such names masked; each rule is linear. */
export function maskSpokenNames(text: string): string {
  if (!/\p{Lu}/u.test(text)) return text;
  return text
    .replace(TITLED, '$1$2 [name]')
    .replace(INTRODUCED, '$1 [name]')
    .replace(MET, (found, cue: string, name: string) => (isNobody(name) ? found : `${cue} [name]`))
    .replace(GREETED, (found, cue: string, name: string) => (isNobody(name) ? found : `${cue} [name]`))
    .replace(SAID, (name: string) => (isNobody(name) ? name : '[name]'))
    .replace(GIVEN_NAMES, (found) => (isGivenName(found) ? '[name]' : found));
}

function isNobody(name: string): boolean {
  return NOBODY.has(name.split(' ', 1)[0]?.replaceAll("'", '’') ?? '');
}
