// Mail addresses, links and addresses of machines. A link goes as a whole: its host may be a customer's, its path or its
// query may hold a name or a token that opens an account.

const MAIL = /[\p{L}\p{M}\d._%+'-]{1,64}(?:@|＠)[\p{L}\p{M}\d-]{1,63}(?:\.[\p{L}\p{M}\d-]{1,63}){0,8}/gu;
const LINK = /(?<![\p{L}\d])(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s<>"'“”«»]{1,2000}/giu;
/** `tel:`, `mailto:` … without slashes. */
const SCHEME = /(?<![\p{L}\d])(?:mailto|tel|sms|skype|whatsapp|sip):[^\s<>"'“”«»]{1,200}/giu;
/** Four numbers up to 255; five numbers, or a "v" before them, are a version. */
const IPV4 =
  /(?<![\p{L}\d.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d\p{L}]|\.\d)/gu;
const IPV6 = /(?<![\p{L}\d:.])[\da-f]{0,4}:[\da-f:]{2,36}(?![\p{L}\d:])/giu;

export function maskLinks(text: string): string {
  return text
    .replace(LINK, (link) => `[link]${END.exec(link)?.[0] ?? ''}`)
    .replace(SCHEME, (link) => `[link]${END.exec(link)?.[0] ?? ''}`)
    .replace(MAIL, (mail) => `[e-mail]${mail.endsWith('.') ? '.' : ''}`)
    .replace(IPV4, '[address]')
    .replace(IPV6, (found) => (isIpv6(found) ? '[address]' : found));
}

/** Punctuation of the sentence, not of the link. */
const END = /[.,;:!?)\]}]{1,4}$/;

function isIpv6(found: string): boolean {
  const groups = found.split(':');
  const fits = groups.length > 2 && groups.length < 9 && groups.every((group) => group.length < 5);
  return fits && /[\da-f]/i.test(found) && (found.split('::').length === 2 || groups.length === 8);
}
