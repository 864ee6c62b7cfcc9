// Messages that no person wrote: out-of-office notes, automatic replies, mail that could not be delivered. Told by how
// the subject or the first line begins, in the larger languages. Patterns are kept by their first four letters, so that
// one look-up passes over nearly every message.

/** Beginnings of a subject. The first four characters of each are plain text. */
const SUBJECTS = [
  'auto(?:matic|mated)?[ -]?(?:reply|response|responder)',
  'auto:',
  'automatische (?:antwort|rückmeldung|e-?mail)',
  'automatisch antwoord',
  'automatiskt svar',
  'automaattinen vastaus',
  'autosvar',
  'autoodpowiedź',
  'out of (?:the )?office(?:$|[:!.,-]| (?:reply|re|until|from|notification|message|auto))',
  'ooo:',
  'abwesenheits',
  'abwesend(?:$|[:!.,-]| bis)',
  'eingangsbestätigung',
  'réponse automatique',
  'absence du bureau',
  'absente? du bureau',
  'message d.absence',
  'respuesta automática',
  'fuera de (?:la )?oficina',
  'risposta automatica',
  'fuori (?:sede|ufficio)',
  'resposta automática',
  'ausência temporária',
  'fora do escritório',
  'afwezig(?:$|[:!.,-]|heid)',
  'odpowiedź automatyczna',
  'автоответ',
  'undeliver(?:able|ed)',
  'delivery (?:status notification|failure|has failed|incomplete)',
  'mail delivery (?:failed|failure|system|subsystem)',
  'returned mail',
  'failure notice',
  'message not delivered',
  'unzustellbar',
  'nicht zustellbar',
  'non remis',
  'échec de la remise',
  'no se puede entregar',
  'no entregado',
  'impossibile recapitare',
  'mancato recapito',
];

const ABSENT =
  ' (?:currently |presently |now )?(?:out of (?:the )?office|on (?:annual |maternity |parental |sick )?leave|on (?:vacation|holiday))';

/** Beginnings of a first line, likewise. */
const FIRST_LINES = [
  'this is an auto(?:matic|mated|generated|-generated)',
  'this (?:e-?mail|message) (?:is|was) (?:sent )?(?:an )?auto',
  'this is the mail (?:system|delivery)',
  `i am${ABSENT}`,
  `i'm${ABSENT}`,
  `i’m${ABSENT}`,
  'thank you for your (?:e-?mail|message|mail)[.,!]? i(?:.m| am) (?:currently )?(?:out of|away|on)',
  'ich bin (?:derzeit |momentan |zurzeit |aktuell |ab dem |bis )?.{0,20}(?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub)',
  'dies ist eine automatische',
  'je suis (?:actuellement )?(?:absente?|en congés?|hors du bureau)',
  'ceci est (?:une réponse|un message) automatique',
  'estoy fuera de (?:la )?oficina',
  'este es un mensaje automático',
  'sono fuori (?:sede|ufficio)',
  'estou fora do escritório',
  'ik ben (?:momenteel )?(?:afwezig|niet op kantoor)',
  'your message (?:to .{1,80} )?(?:could not|couldn.t) be delivered',
  'the following (?:address|recipient)(?:es|s)? (?:failed|had permanent)',
];

/** Greetings that may stand before the sentence that tells. */
const GREETING =
  /^(?:dear|hello|hi|hey|hallo|guten tag|liebe|bonjour|hola|ciao|buongiorno|olá)[^\n.!]{0,60}[,!.\n]\s{0,20}/iu;

/** First letters of the greetings. */
const GREETERS = 'dhglbcoDHGLBCO';

const REPLY_MARK = /^(?:re|aw|fw|fwd|wg|tr|sv|rif): /i;

const KEY_LENGTH = 4;
const RADIX = 31;

/** Character codes. */
const ASCII = 128;
const SPACE = 32;
const COLON = 58;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const TO_SMALL = 32;

const subjects = byBeginning(SUBJECTS);
const texts = byBeginning([...SUBJECTS, ...FIRST_LINES]);

/** Characters of a text that its first sentence has to begin in. */
const LOOKED_AT = 200;

/** True for a message that a machine sent in somebody's absence or stead. */
export function isAutomatic(subject: string, text: string): boolean {
  return isAutomaticSubject(fromFirstWord(subject)) || isAutomaticText(fromFirstWord(text));
}

function isAutomaticSubject(title: string): boolean {
  if (begins(title, subjects)) return true;
  const isMarked = title.charCodeAt(2) === COLON || title.charCodeAt(3) === COLON;
  if (!isMarked || !REPLY_MARK.test(title)) return false;
  return begins(title.slice(0, LOOKED_AT).replace(REPLY_MARK, ''), subjects);
}

function isAutomaticText(start: string): boolean {
  if (begins(start, texts)) return true;
  if (start === '' || !GREETERS.includes(start.charAt(0))) return false;
  const greeting = start.slice(0, LOOKED_AT);
  return GREETING.test(greeting) && begins(greeting.replace(GREETING, ''), texts);
}

/** The text itself where it begins with a word: nothing is cut from what is only looked at. */
function fromFirstWord(text: string): string {
  const first = text.charCodeAt(0);
  return first > SPACE && first < ASCII ? text : text.slice(0, LOOKED_AT).trimStart();
}

type Patterns = ReadonlyMap<number, RegExp>;

function begins(text: string, patterns: Patterns): boolean {
  return patterns.get(keyOf(text))?.test(text.slice(0, LOOKED_AT)) ?? false;
}

function byBeginning(beginnings: readonly string[]): Patterns {
  const groups = new Map<number, string[]>();
  for (const beginning of beginnings) {
    const key = keyOf(beginning);
    groups.set(key, [...(groups.get(key) ?? []), beginning]);
  }
  return new Map([...groups].map(([key, group]) => [key, new RegExp(`^(?:${group.join('|')})`, 'iu')]));
}

/** A number for the first letters in any case; others may share it, since the pattern decides. No string is made for it. */
function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < KEY_LENGTH; at++) {
    const code = text.charCodeAt(at);
    if (!(code < ASCII)) return keyOfLetters(text.slice(0, KEY_LENGTH).toLowerCase());
    key = key * RADIX + (code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code);
  }
  return key;
}

function keyOfLetters(letters: string): number {
  let key = 0;
  for (let at = 0; at < letters.length; at++) key = key * RADIX + letters.charCodeAt(at);
  return key;
}
