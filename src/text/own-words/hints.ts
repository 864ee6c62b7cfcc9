// A cheap look at how lines begin and end, which tells for most messages that there is nothing but the author's words.
// First words are compared by a running hash, so that no string is made; a false hit only costs a closer look.
import { WROTE } from './attribution.ts';
import { isSpace } from './lines.ts';

/** Words that begin what signatures, headers and device lines consist of. */
const SIGNING =
  'absender all att atte atentamente atenciosamente bedankt begin beginning best beste bien brgds br buona cdlt cheers ' +
  'com cordiali cordialement cordially cordialmente cu cumprimentos danke de den diese distinti download dzięki ' +
  'dziękuję début děkuji elküldve envoyé envoyée enviado enviada expéditeur freundliche from fra från gesendet ' +
  'geschrieben get gestuurd gracias grazie groet groeten hanki hartelijke hent herzliche hilsen hochachtungsvoll holen ' +
  'hälsningar hämta inicio inizio inviato início kiitos kind kindest kr laden lg liebe lähetetty lähettäjä many mange ' +
  'meilleures melhores merci met mfg mit mittente muchas mvg mvh my många obrigada obrigado obtener obtenga obter ' +
  'obtenha odesláno odoslané ophalen otsikko outlook parhain pobierz posláno pozdrav pozdrawiam ps reply-to regards ' +
  'remitente respectfully rgds s saludos salutations saudações saygılarımla scarica schöne sendt sent serdecznie ' +
  'shared sincerely sincères skaff skickat start subject takk tack terveisin thank thanks thx trimis ty typed très ' +
  'télécharger téléchargez un van various venlig vennlig verschickt verstuurd verzonden very vg viele vielen von ' +
  'vriendelijke vänlig vänliga warm warmest with written wysłane wysłano ystävällisin yours z získat üdvözlettel anfang ' +
  'date datum data dato fecha to an para till komu betreff objet asunto oggetto assunto onderwerp temat emne aihe subiect';

/** Words that begin the paragraphs that machines and legal departments add. */
export const AUTOMATIC =
  'any aviso avis avertissement bitte caution ce ces cet confidential confidentiality das diese dieses dit disclaimer ' +
  'denne dette der den el en este esta external e-mail gelieve haftungsausschluss hinweis if il important in la le les ' +
  'legal manage note notice o please powered privileged questa questo reply se si tato ta the this to unauthorised ' +
  'unauthorized unsubscribe update view virus-free visit w warning wenn wichtiger you your';

const COLON = 0x3a;

const SIGNING_HASHES = hashesOf(SIGNING);
const AUTOMATIC_HASHES = hashesOf(AUTOMATIC);
/** Verbs that end an attribution without an address before its colon. */
const ENDING_HASHES = hashesOf(`uhr ${WROTE.map((verb) => verb.split(' ').at(-1)).join(' ')}`);

const FIRST_MARKS = new Set(Array.from('>|-_—–*=#<(["«~', (mark) => mark.charCodeAt(0)));
const SHORTEST_AUTOMATIC = 30;

export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map((word) => hashOfWord(word, 0, word.length)));
}

/** Whether a body may hold anything but its author's new words. */
export function mayHoldMore(text: string): boolean {
  if (mayBeHtml(text)) return true;
  const mark = text.includes('\n') ? '\n' : '\r';
  let isFirst = true;
  let next = 0;
  for (let start = 0; start < text.length; start = next) {
    const end = text.indexOf(mark, start);
    next = end < 0 ? text.length : end + 1;
    if (isTelling(text, start, next, isFirst)) return true;
    isFirst = false;
  }
  return mayHoldInline(text);
}

/** Exports that put a whole mail on one line keep its heads in the middle of it. */
export function mayHoldInline(text: string): boolean {
  return text.includes('wrote:') || text.includes('-----') || text.includes('Sent: ');
}

export function mayBeHtml(text: string): boolean {
  return text.includes('<') && (text.includes('</') || /<br\s?\/?>/i.test(text));
}

/** Whether a line begins as a sign-off, a header or a mark would. Scripts beyond Latin always get the closer look. */
export function mayBeginSignOff(text: string, first: number, last: number): boolean {
  const unit = text.charCodeAt(first);
  return unit > 0x24f || FIRST_MARKS.has(unit) || SIGNING_HASHES.has(hashOfWord(text, first, last));
}

/** Whether a paragraph begins as an automatic one would. */
export function mayBeginAutomatic(text: string, first: number, last: number): boolean {
  const unit = text.charCodeAt(first);
  return unit > 0x24f || FIRST_MARKS.has(unit) || AUTOMATIC_HASHES.has(hashOfWord(text, first, last));
}

function isTelling(text: string, start: number, next: number, isFirst: boolean): boolean {
  let last = next;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  let first = start;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  if (first === last) return false;
  if (mayBeginSignOff(text, first, last) || mayEndAttribution(text, first, last)) return true;
  return !isFirst && last - first >= SHORTEST_AUTOMATIC && mayBeginAutomatic(text, first, last);
}

/** `…>:`, `… wrote:`, `… 10:00 Uhr:`, `…@x.example>`. */
function mayEndAttribution(text: string, first: number, last: number): boolean {
  const end = text.charCodeAt(last - 1);
  if (end === 0x3e || end === 0xff1a || end === 0x2d || end === 0x2a) return true;
  if (end === 0x65) return text.startsWith(' wrote', last - 6);
  if (end !== COLON) return false;
  let word = last - 1;
  while (word > first && isSpace(text.charCodeAt(word - 1))) word--;
  const stop = word;
  while (word > first && !isSpace(text.charCodeAt(word - 1))) word--;
  const unit = text.charCodeAt(stop - 1);
  return (
    unit > 0x7f ||
    unit === 0x3e ||
    unit === 0x29 ||
    ENDING_HASHES.has(hashOfWord(text, word, stop)) ||
    hasAt(text, word, stop)
  );
}

function hasAt(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === 0x40) return true;
  return false;
}

/** Hash of the word that begins here, up to a space or a mark, in lower case as far as ASCII goes. */
function hashOfWord(text: string, from: number, to: number): number {
  let hash = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x2c || unit === 0x2e || unit === COLON || unit === 0x3b) break;
    hash = (hash * 31 + (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit)) & 0x3fffffff;
  }
  return hash;
}
