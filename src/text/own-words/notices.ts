// How paragraphs begin that legal departments, mailing lists, helpdesks and mail gateways add, and what such a paragraph
// must hold where its beginning alone could be a customer's.
import { firstWordsOf, wordAt } from './first-words.ts';

export interface Notice {
  /** In lower case; one of them. */
  readonly begins: readonly string[];
  /** One of these stands in the paragraph; empty where the beginning is enough. */
  readonly holds: readonly string[];
  /** Gateways put theirs above the words; all others stand below. */
  readonly place: 'above' | 'below';
}

const CONFIDENTIAL: Notice = {
  place: 'below',
  begins: phrases(
    'this e-mail|this email|this message|this communication|this transmission|this electronic|the information in this',
    'the information contained|the information transmitted|the content of this|the contents of this|any unauthori',
    'if you are not the|if you have received|if you received this|please notify|privileged|diese e-mail|diese mail',
    'diese nachricht|der inhalt dieser|die in dieser|dieses e-mail|sollten sie|wenn sie nicht der|ce message|ce courriel',
    'cet e-mail|cet email|ces informations|si vous|este mensaje|este correo|este e-mail|este email|esta comunicación',
    'la información contenida|esta mensagem|questo messaggio|questa e-mail|le informazioni contenute|la presente e-mail',
    'dit bericht|dit e-mailbericht|deze e-mail|de informatie in|ta wiadomość|niniejsza wiadomość|denna e-post',
    'detta meddelande|denne e-mail|denne e-post|tämä viesti|tato zpráva|это сообщение|це повідомлення',
  ),
  holds: phrases(
    'confidential|privileged|intended only|intended solely|intended for|unauthorized|unauthorised|legally protected',
    'notify the sender|delete it|been scanned|vertraulich|rechtlich geschützt|unbefugt|confidentiel|destinataire',
    'confidencial|confidenziale|riservat|vertrouwelijk|poufne|konfidentiell|fortrolig|luottamuksellinen|důvěrn',
    'конфиденциальн|конфіденційн',
  ),
};

const LEGAL: Notice = {
  place: 'below',
  begins: phrases(
    'confidentiality notice|confidentiality note|confidentiality:|confidential:|disclaimer:|legal notice|legal disclaimer',
    'email disclaimer|e-mail disclaimer|important notice:|privacy notice:|aviso legal|aviso de conf|avertissement :',
    'avis de confidentialité|haftungsausschluss|rechtlicher hinweis|wichtiger hinweis:|virus-free.',
    'please consider the environment|think before you print|bitte denken sie an die umwelt|pensez à l’environnement',
    'this email has been checked for viruses|no virus found in this message|diese e-mail wurde automatisch',
    'please do not reply to this e|this is an automated message|this email is a service from|reply to this email directly',
    'you received this message because you are subscribed|you are registered as a cc on this|view it on github',
    'powered by zendesk|powered by freshdesk|powered by intercom|delivered by zendesk|to view or reply to this',
  ),
  holds: [],
};

const FOOTER: Notice = {
  place: 'below',
  begins: phrases(
    "you are receiving this|you're receiving this|to unsubscribe|unsubscribe|manage your|manage preferences|update your",
    'if you no longer|to stop receiving|if you did not sign',
  ),
  holds: phrases(
    'http|click|send an email to|reply with|preferences|visit|subscribed|notification|member of',
  ),
};

const BANNER: Notice = {
  place: 'above',
  begins: phrases(
    'caution: this email|caution: this message|caution: external email|external email:|external sender|external]',
    'this email originated from outside|this message originated from outside|warning: this email originated',
    "warning: external|you don’t often get email from|you don't often get email from|achtung: externe e-mail",
  ),
  holds: [],
};

/** Notices by the first word of their beginnings, each with only those. */
const BY_WORD = byFirstWord([CONFIDENTIAL, LEGAL, FOOTER, BANNER]);
const BANNER_WORDS = firstWordsOf(BANNER.begins);

const MARK = /[\s"'(_*[-]/;
const MOST_MARKS = 20;
const LONGEST_START = 120;

/** The notices that may begin here, marks before their first words aside. */
export function noticesAt(text: string, first: number, last: number): readonly Notice[] {
  let from = first;
  const most = Math.min(last, first + MOST_MARKS);
  while (from < most && !isPlain(text.charCodeAt(from)) && MARK.test(text[from] ?? '')) from++;
  const candidates = BY_WORD.get(wordAt(text, from, last));
  if (candidates === undefined) return [];
  const start = text
    .slice(from, Math.min(last, from + LONGEST_START))
    .toLowerCase()
    .replaceAll('*', '');
  return candidates.filter((notice) => notice.begins.some((words) => start.startsWith(words)));
}

/** A letter without an accent, as nearly all lines begin with. */
function isPlain(unit: number): boolean {
  const folded = unit | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}

/** What mail gateways put above a mail from outside. */
export function isBanner(text: string, first: number, last: number): boolean {
  return BANNER_WORDS.has(wordAt(text, first, last)) && noticesAt(text, first, last).includes(BANNER);
}

function byFirstWord(notices: readonly Notice[]): ReadonlyMap<number, readonly Notice[]> {
  const map = new Map<number, Notice[]>();
  for (const notice of notices) {
    for (const word of firstWordsOf(notice.begins)) map.set(word, [...(map.get(word) ?? []), notice]);
  }
  return map;
}

function phrases(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'));
}
