// Lines that begin a signature: "-- ", "Sent from my iPhone", "Best regards". What follows them is judged elsewhere.
import { beginsUnusually, firstWordsOf, wordAt } from './first-words.ts';

export type SignOff = 'delimiter' | 'rule' | 'device' | 'closing' | 'thanks' | 'none';

const DELIMITER = /^--\*?$/;
const RULE = /^(?:__|—|––|[-_*=—–─~]{3,80})$/;

/** Words with which "sent from …" begins, and what may stand before the device, by language. */
const SENT_FROM = new RegExp(
  `^(?:${[
    '(?:sent|written|typed|composed|emailed|shared) (?:from|via|with|using|by|on)',
    'get (?:outlook|bluemail|aqua mail|typeapp|spark)',
    '(?:gesendet|geschrieben|verschickt) (?:von|mit|über|aus)|von mein(?:em|er) .{2,40} gesendet',
    'diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) .{2,60} gesendet|(?:holen|laden) sie sich outlook|outlook .{2,30} beziehen',
    'envoyée? (?:de|depuis|à partir|avec|via|par)|(?:télécharge[rz]?|obtene[rz]) outlook',
    'enviado (?:desde|con|por|do|da|de|a partir|pelo|pela|via|com)|enviada (?:do|da)|(?:obtener|obtenga|obter|obtenha) (?:o )?outlook',
    'inviato (?:da|dal|dallo|dalla|con|tramite)|(?:scarica|ottieni) outlook',
    '(?:verzonden|verstuurd|gestuurd) (?:van|vanaf|vanuit|met|via)|(?:download|ophalen) outlook|outlook .{2,30} downloaden',
    '(?:wysłan[eoay]|wysłano) (?:z|ze|za)|pobierz (?:aplikację )?outlook',
    'skickat (?:från|med|via)|hämta outlook|sendt (?:fra|med|via)|hent outlook|skaff deg outlook',
    'lähetetty .{3,40}|hanki outlook|(?:odesláno|posláno|odoslané) (?:z|ze|zo|pomocí|prostřednictvím)|získat outlook',
    '(?:отправлено|послано) (?:с|из|через)|(?:надіслано|відправлено) (?:з|із|через)|скачать outlook',
    'elküldve|trimis (?:de pe|din)|.{2,30} gönderildi',
    '(?:从|從|来自|來自|发自|發自).{2,40}|.{2,30}から送信|나의 .{2,20}에서 보냄|.{2,20}에서 보냄',
  ].join('|')})`,
  'iu',
);
const APOLOGY =
  /[,.!;] (?:please|pls|sorry|excuse|apolog|forgive|pardon|bitte|entschuldig|merci|désolé|disculp|scus|desculp)/i;
const DEVICE =
  /iphone|ipad|ipod|android|samsung|galaxy|blackberry|nokia|htc|huawei|xiaomi|pixel|mobil|phone|tablet|outlook|mail|yahoo|windows|proton|spark|typeapp|superhuman|thunderbird|aol|zoho|device|handy|gerät|téléphone|teléfono|telefon|cell|móvil|celular|cellulare|teléfono|my |mon |mi |min |mijn |meu |moj|mein/i;
const LINK = /<?https?:\/\/\S+|<[^<>]{1,300}>|\((?:https?|mailto):[^()]{1,300}\)|[[\]]/g;
const WRAPPING = /^[<(*_\s«"]+|[>)*_\s»".!]+$/g;
const MOST_WORDS = 9;

const DASHED_NAME = /^(?:-|[–—]\s?)\p{Lu}[\p{L}'’]{1,20}\.?$/u;

/** First words of the lines that `SENT_FROM` matches. */
const DEVICE_STARTS =
  'sent written typed composed emailed shared get gesendet geschrieben verschickt von diese holen laden envoyé envoyée ' +
  'télécharger téléchargez obtenez obtener enviado enviada obtenga obter obtenha inviato scarica ottieni verzonden ' +
  'verstuurd gestuurd download ophalen outlook wysłane wysłano wysłana wysłany pobierz skickat hämta sendt hent skaff ' +
  'lähetetty hanki odesláno posláno odoslané získat elküldve trimis iphone ipad';

const CLOSINGS: ReadonlySet<string> = new Set(
  [
    'best|best regards|best wishes|kind regards|kindest regards|warm regards|warmest regards|regards|my best',
    'with kind regards|with best regards|with regards|with warm regards|sincerely|sincerely yours|yours sincerely',
    'yours faithfully|yours truly|very truly yours|respectfully|respectfully yours|cordially|all the best|cheers',
    'thanks and regards|thanks & regards|thanks and best regards|thank you and best regards|many thanks and kind regards',
    'rgds|br|kr|brgds|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße',
    'freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße',
    'schöne grüße|mit besten grüßen|mit lieben grüßen|mit vielen grüßen|mfg|lg|vg|hochachtungsvoll|cordialement',
    'bien cordialement|très cordialement|bien à vous|sincères salutations|salutations distinguées|salutations',
    'meilleures salutations|cdlt|saludos|un saludo|saludos cordiales|atentamente|un cordial saludo|cordialmente',
    'atte|cordiali saluti|distinti saluti|saluti|un saluto|cordiali saluti|buona giornata|atenciosamente|att|abraço',
    'cumprimentos|com os melhores cumprimentos|melhores cumprimentos|saudações|met vriendelijke groet',
    'met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|mvg|hartelijke groet',
    'pozdrawiam|z poważaniem|pozdrawiam serdecznie|serdecznie pozdrawiam|z wyrazami szacunku|med vänliga hälsningar',
    'vänliga hälsningar|med vänlig hälsning|vänlig hälsning|hälsningar|mvh|med venlig hilsen|venlig hilsen',
    'mange hilsner|hilsen|de bedste hilsner|med vennlig hilsen|vennlig hilsen|vennlig hilsning|beste hilsen',
    'ystävällisin terveisin|terveisin|parhain terveisin|s pozdravem|s úctou|pozdrav|üdvözlettel|tisztelettel',
    'cu stimă|cu respect|saygılarımla|saygılarımızla|με εκτίμηση|с уважением|с наилучшими пожеланиями|з повагою',
    '此致|敬礼|敬禮|敬具|よろしくお願いいたします|감사합니다',
  ].flatMap((words) => words.split('|')),
);

const THANKS: ReadonlySet<string> = new Set(
  [
    'thanks|thank you|many thanks|thanks again|thanks a lot|thanks so much|thx|ty|thanks in advance|danke|vielen dank',
    'besten dank|danke im voraus|vielen dank im voraus|merci|merci beaucoup|merci d’avance|gracias|muchas gracias',
    'grazie|grazie mille|obrigado|obrigada|bedankt|dank u|alvast bedankt|dzięki|dziękuję|tack|mange tak|takk|kiitos',
    'děkuji|спасибо|дякую|ありがとうございます',
  ].flatMap((words) => words.split('|')),
);

/** Longest line that can be one of these. */
const LONGEST = 160;
const LONGEST_CLOSING = 44;
const LONGEST_NAME = 24;

const DEVICE_WORDS = firstWordsOf(DEVICE_STARTS.split(' '));

/** First words of lines that `signOffOf` can tell, beside those that begin with a mark. */
export const SIGN_OFF_WORDS = new Set([...firstWordsOf([...CLOSINGS, ...THANKS]), ...DEVICE_WORDS]);

export function signOffOf(text: string, first: number, last: number): SignOff {
  const length = last - first;
  if (length > LONGEST) return 'none';
  const content = text.slice(first, last);
  const isMarked = beginsUnusually(text.charCodeAt(first));
  if (isMarked && DELIMITER.test(content)) return 'delimiter';
  if (isMarked && RULE.test(content)) return 'rule';
  if (length <= LONGEST_CLOSING) {
    const words = content.toLowerCase().replace(/[\s,.!:;\-–—]+$/, '');
    if (CLOSINGS.has(words)) return 'closing';
    if (THANKS.has(words)) return 'thanks';
  }
  const mayBeDevice = isMarked || DEVICE_WORDS.has(wordAt(text, first, last));
  return mayBeDevice && isDeviceLine(content) ? 'device' : 'none';
}

/** "-Sam", "— Sam": a single capitalised word, so that items of a list stay. */
export function isDashedName(text: string, first: number, last: number): boolean {
  return last - first <= LONGEST_NAME && DASHED_NAME.test(text.slice(first, last));
}

/** "Sent from my iPhone", however worded; not "Sent from my desk, it is much easier" nor "Sent from Rome on Monday". */
function isDeviceLine(content: string): boolean {
  const bare = content.replace(LINK, ' ').replace(WRAPPING, '').trim();
  if (!SENT_FROM.test(bare)) return false;
  const apology = bare.search(APOLOGY);
  const device = apology < 0 ? bare : bare.slice(0, apology);
  return !/[,;:?]|\. /.test(device) && device.split(/\s+/).length <= MOST_WORDS && DEVICE.test(content);
}
