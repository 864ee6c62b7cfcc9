// Paragraphs that a machine or a legal department adds: confidentiality notices, list footers, banners of mail gateways,
// a helpdesk's "reply above this line". A paragraph counts by how it begins and by a word that it must hold.
import { mayBeginAutomatic } from './hints.ts';
import { BOILERPLATE, type Kind, OWN } from './kinds.ts';
import { isBlank, type Line } from './lines.ts';

interface Notice {
  /** How the paragraph begins, in lower case; one of them. */
  readonly begins: readonly string[];
  /** One of these stands in it; empty where the beginning is enough. */
  readonly holds: readonly string[];
}

const SECRET = [
  'confidential|privileged|intended only|intended solely|intended for|unauthorized|unauthorised|legally protected|virus',
  'vertraulich|rechtlich geschützt|unbefugt|confidentiel|destinataire|confidencial|confidenziale|riservat|vertrouwelijk',
  'poufne|konfidentiell|fortrolig|luottamuksellinen|důvěrn|конфиденциальн|конфіденційн|notify the sender|delete it',
].flatMap((words) => words.split('|'));

const NOTICES: readonly Notice[] = [
  {
    begins: [
      'this e-mail|this email|this message|this communication|this transmission|this electronic|the information',
      'the content|the contents|the information transmitted|any unauthori|if you are not the|if you have received',
      'if you received this|please notify|diese e-mail|diese mail|diese nachricht|der inhalt dieser|die in dieser',
      'dieses e-mail|sollten sie|wenn sie nicht der|ce message|ce courriel|cet e-mail|cet email|ces informations|si vous',
      'este mensaje|este correo|la información|esta mensagem|este e-mail|este email|esta comunicación|questo messaggio',
      'questa e-mail|le informazioni|la presente|dit bericht|dit e-mailbericht|deze e-mail|de informatie|ta wiadomość',
      'niniejsza wiadomość|denna e-post|detta meddelande|denne e-mail|denne e-post|tämä viesti|tato zpráva|это сообщение',
      'privileged',
    ].flatMap((words) => words.split('|')),
    holds: SECRET,
  },
  {
    begins: [
      'confidentiality notice|confidentiality note|confidentiality:|confidential:|disclaimer:|disclaimer -|legal notice',
      'legal disclaimer|email disclaimer|e-mail disclaimer|important notice:|privacy notice:|aviso legal|aviso de conf',
      'avis de confidentialité|avertissement :|haftungsausschluss|rechtlicher hinweis|wichtiger hinweis:',
      'please consider the environment|think before you print|bitte denken sie an die umwelt|pensez à l’environnement',
      'virus-free. |virus-free.www|this email has been checked for viruses|this e-mail has been scanned',
      'this email has been scanned|this message has been scanned|no virus found in this message',
      'caution: this email originated|caution: this message|caution: external|external email|[external]',
      'this email originated from outside|this message originated from outside|warning: this email originated',
      "you don’t often get email from|you don't often get email from|you are registered as a cc on this",
      "you received this message because you are subscribed|you are receiving this because|you're receiving this",
      'you are receiving this email because|reply to this email directly|view it on github|this email is a service from',
      'please do not reply to this e|this is an automated message|diese e-mail wurde automatisch',
      'powered by zendesk|powered by freshdesk|powered by intercom|delivered by zendesk|to view or reply to this',
    ].flatMap((words) => words.split('|')),
    holds: [],
  },
  {
    begins: [
      'to unsubscribe',
      'unsubscribe',
      'manage ',
      'update your',
      'if you no longer',
      'to stop receiving',
      'if you did not sign',
    ],
    holds: [
      'http',
      'click',
      'send an email to',
      'reply with',
      'preferences',
      '| ',
      'unsubscribe here',
      'visit',
    ],
  },
];

const REPLY_ABOVE = [
  'above this line|above the line|au-dessus de cette ligne|über dieser zeile|oberhalb dieser zeile|oberhalb dieser linie',
  'encima de esta línea|por encima de esta|sopra questa riga|sopra questa linea|boven deze lijn|boven deze regel',
  'acima desta linha|powyżej tej linii|ovanför den här|ovanför denna|over denne linje|over denne linjen|nad tento řádek',
].flatMap((words) => words.split('|'));
const REPLYING =
  /repl|respon|type|write|antwort|schreib|répon|écri|rispo|antwoord|odpow|odpis|svar|skriv|text/i;
const LIST_FOOTER = /mailing list|unsubscribe|listinfo|groups\.google|list-|abmelden|désabonner/i;
const RULE = /^[_\-=*~—]{2,}$/;

const LONGEST_START = 120;
const LONGEST_PARAGRAPH = 4000;
const FOOTER_LINES = 8;

/** Index of a helpdesk's "reply above this line", below which nothing is new; -1 where there is none. */
export function replyLine(text: string, lines: readonly Line[]): number {
  if (!REPLY_ABOVE.some((words) => text.toLowerCase().includes(words))) return -1;
  return lines.findIndex((line) => {
    if (isBlank(line) || line.last - line.first > LONGEST_START) return false;
    const words = text.slice(line.first, line.last).toLowerCase();
    return REPLY_ABOVE.some((above) => words.includes(above)) && REPLYING.test(words);
  });
}

/** Marks automatic paragraphs among the own lines of a body; one that stands alone is kept. */
export function markBoilerplate(text: string, lines: readonly Line[], kinds: Kind[]): void {
  for (let index = 0; index < lines.length; ) {
    const end = endOfParagraph(lines, kinds, index);
    if (end > index && isAutomatic(text, lines, index, end)) kinds.fill(BOILERPLATE, index, end);
    index = Math.max(end, index + 1);
  }
}

function endOfParagraph(lines: readonly Line[], kinds: readonly Kind[], from: number): number {
  let end = from;
  while (end < lines.length && kinds[end] === OWN && !isBlank(lines[end])) end++;
  return end;
}

function isAutomatic(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const [line, last] = [lines[from], lines[to - 1]];
  if (line === undefined || last === undefined || !mayBeginAutomatic(text, line.first, line.last))
    return false;
  const paragraph = text.slice(line.first, Math.min(last.last, line.first + LONGEST_PARAGRAPH));
  const words = paragraph.toLowerCase().replaceAll('*', '');
  const start = words
    .slice(0, LONGEST_START)
    .replace(/^[\s"'([_-]{1,20}/, (marks) => (marks.includes('[') ? '[' : ''));
  return (
    NOTICES.some((notice) => begins(start, notice) && holds(words, notice)) ||
    isListFooter(text, lines, from, to)
  );
}

function begins(start: string, { begins: beginnings }: Notice): boolean {
  return beginnings.some((words) => start.startsWith(words));
}

function holds(words: string, { holds: needed }: Notice): boolean {
  return needed.length === 0 || needed.some((word) => words.includes(word));
}

/** A rule, and below it a few lines about the list. */
function isListFooter(text: string, lines: readonly Line[], from: number, to: number): boolean {
  const rule = lines[from];
  const last = lines[to - 1];
  if (rule === undefined || last === undefined || to - from > FOOTER_LINES) return false;
  return RULE.test(text.slice(rule.first, rule.last)) && LIST_FOOTER.test(text.slice(rule.last, last.last));
}
