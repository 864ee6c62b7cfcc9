// What clients put above a message they do not indent: a block of "From: … Sent: … To: … Subject: …", or a line
// "-----Original Message-----", or both. Everything below is somebody's older words.
import { contentOf, isBlank, type Line, nextFilled } from './lines.ts';

type Label = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'subject' | 'other';

const LABELS: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...labels(
    'from',
    'from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|expéditeur|remitente|mittente|absender',
  ),
  ...labels(
    'from',
    'gönderen|kimden|από|от|от кого|від|від кого|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람',
  ),
  ...labels(
    'sent',
    'sent|gesendet|gesendet am|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|enviada|inviato',
  ),
  ...labels(
    'sent',
    'inviato il|verzonden|verzonden op|wysłano|wysłane|wysłany|skickat|sendt|lähetetty|odesláno|odoslané',
  ),
  ...labels(
    'sent',
    'elküldve|trimis|gönderildi|gönderilme tarihi|отправлено|надіслано|发送时间|傳送時間|送信日時|보낸 날짜',
  ),
  ...labels(
    'date',
    'date|datum|fecha|data|dato|päivämäärä|päiväys|dátum|tarih|дата|日期|日付|日時|날짜|sent at',
  ),
  ...labels(
    'to',
    'to|an|à|a|para|aan|do|till|til|vastaanottaja|komu|címzett|către|kime|alıcı|кому|收件人|收件者|宛先|받는 사람',
  ),
  ...labels(
    'copy',
    'cc|bcc|ccn|cco|kopie|kopie (cc)|kopia|kopi|copie à|copia|cópia|dw|копия|копія|抄送|副本|참조',
  ),
  ...labels(
    'subject',
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|otsikko',
  ),
  ...labels('subject', 'předmět|predmet|tárgy|subiect|konu|θέμα|тема|主题|主旨|件名|제목'),
  ...labels(
    'other',
    'reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a|risposta|importance',
  ),
  ...labels(
    'other',
    'priority|priorität|wichtigkeit|attachments|anlagen|pièces jointes|in-reply-to|message-id|organization',
  ),
]);

const RULE_BEFORE = /^[-_*=─—]{2}[-_*=─—>\s]*/;
const RULE_AFTER = /[-_*=─—:\s]+$/;

const OLDER: ReadonlySet<string> = new Set(
  [
    'original message|original appointment|original email|forwarded message|forwarded email|begin forwarded message',
    'reply message|ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht',
    'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|message original',
    "message d'origine|message d’origine|message initial|message transféré|début du message transféré",
    'courriel original|mensaje original|mensaje reenviado|inicio del mensaje reenviado|messaggio originale',
    'messaggio inoltrato|inizio messaggio inoltrato|mensagem original|mensagem encaminhada|mensagem reencaminhada',
    'início da mensagem encaminhada|início da mensagem reencaminhada|oorspronkelijk bericht|doorgestuurd bericht',
    'begin doorgestuurd bericht|oorspronkelijke e-mail|wiadomość oryginalna|oryginalna wiadomość',
    'wiadomość przekazana dalej|treść przekazanej wiadomości|początek przekazywanej wiadomości',
    'ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|vidarebefordrat brev',
    'oprindelig meddelelse|oprindelig besked|videresendt meddelelse|videresendt besked|videresendt mail',
    'start på videresendt besked|opprinnelig melding|videresendt melding|alkuperäinen viesti|välitetty viesti',
    'původní zpráva|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított üzenet|mesaj original|mesaj redirecționat',
    'orijinal mesaj|özgün ileti|iletilen mesaj|исходное сообщение|пересылаемое сообщение|пересланное сообщение',
    'оригінальне повідомлення|переслане повідомлення|原始邮件|原始郵件|转发的邮件|轉寄的郵件|邮件原件|元のメッセージ',
    '転送メッセージ|원본 메시지|전달된 메시지',
  ].flatMap((words) => words.split('|')),
);

const LONGEST_RULE = 120;
const LONGEST_FLAT = 900;
/** Longest label with what clients put around it. */
const LONGEST_LABEL = 26;
/** Lines in a row that may be the rest of a long address or subject. */
const MOST_WRAPPED = 2;

/** A line that says that what follows is an older message: between dashes, or alone with a colon as Apple has it. */
export function announcesOlder(text: string, line: Line): boolean {
  if (line.last - line.first > LONGEST_RULE) return false;
  const content = contentOf(text, line);
  const ruled = RULE_BEFORE.test(content);
  if (!ruled && !content.endsWith(':')) return false;
  const words = content.replace(RULE_BEFORE, '').replace(RULE_AFTER, '');
  return isOlder(words) || (ruled && words.startsWith('Forwarded by '));
}

/** Whether these words are a client's name for an older message. */
export function isOlder(words: string): boolean {
  return OLDER.has(words.trim().toLowerCase());
}

/**
 * Index after the header block that begins on this line, or -1. To count, it names a sender or a receiver and has an
 * address, a subject or a "sent": a customer's own "From: Rome, To: Paris, Date: 3 May" is not one.
 */
export function headerBlockEnd(text: string, lines: readonly Line[], from: number): number {
  if (isFlat(text, lines[from])) return from + 1;
  const found = new Set<Label>();
  let hasAddress = false;
  let end = from;
  for (let index = from, wrapped = 0; index < lines.length && wrapped <= MOST_WRAPPED; index++) {
    const line = lines[index];
    if (line === undefined || (isBlank(line) && !labelOf(text, lines[index + 1]))) break;
    const label = labelOf(text, line);
    wrapped = label === undefined ? wrapped + 1 : 0;
    if (label === undefined && found.size === 0) return -1;
    if (label !== undefined) {
      found.add(label);
      end = index + 1;
    }
    hasAddress ||= text.slice(line.first, Math.min(line.last, line.first + 300)).includes('@');
  }
  return isHeader(found, hasAddress) ? endOfWrapped(lines, end) : -1;
}

/** The whole block on one line, as exports without line breaks have it. */
function isFlat(text: string, line: Line | undefined): boolean {
  if (line === undefined || !text.startsWith('From: ', line.first)) return false;
  let at = line.first;
  for (const label of ['Sent: ', 'To: ', 'Subject: ']) {
    at = text.indexOf(label, at);
    if (at < 0 || at > line.last || at > line.first + LONGEST_FLAT) return false;
  }
  return true;
}

function isHeader(found: ReadonlySet<Label>, hasAddress: boolean): boolean {
  if (found.size < 2) return false;
  const hasParty = found.has('from') || (found.has('to') && (hasAddress || found.has('sent')));
  return hasParty && (hasAddress || found.has('subject') || found.has('sent'));
}

/** The last label's words may go on below; a header ends with a blank line. */
function endOfWrapped(lines: readonly Line[], end: number): number {
  const blank = [end, end + 1, end + 2].find((index) => isBlank(lines[index]));
  return nextFilled(lines, blank ?? end);
}

function labelOf(text: string, line: Line | undefined): Label | undefined {
  if (line === undefined || isBlank(line)) return undefined;
  const head = text.slice(line.first, Math.min(line.last, line.first + LONGEST_LABEL));
  const colon = head.search(/[:：]/);
  if (colon < 1) return undefined;
  return LABELS.get(
    head
      .slice(0, colon)
      .replace(/[*_>|]/g, '')
      .trim()
      .toLowerCase(),
  );
}

function labels(label: Label, words: string): (readonly [string, Label])[] {
  return words.split('|').map((word) => [word, label] as const);
}
