// Currencies as data: the codes of ISO 4217 (with a few that are history or unofficial but still written), and the
// signs and words people write for them. A sign that several countries share stands for its commonest use; `family`
// names the others, so that a currency known of the column can choose among them.

const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF ' +
    'CHF CLF CLP CNH CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GNF ' +
    'GTQ GYD HKD HNL HRK HTG HUF IDR ILS IMP INR IQD IRR IRT ISK JEP JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR ' +
    'PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL ' +
    'THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ' +
    'DEM FRF ITL ESP NLG BEF ATS PTE IEP GRD FIM SKK SIT EEK LVL LTL BTC ETH USDT'
  ).split(' '),
);

/** Codes that are words too: only beside a number are they a currency. */
const WORDLIKE: ReadonlySet<string> = new Set([
  'ALL',
  'ANG',
  'BAM',
  'CUP',
  'ETH',
  'GEL',
  'LAK',
  'MAD',
  'MOP',
  'PEN',
  'SIT',
  'SOS',
  'TOP',
  'TRY',
]);

const WRITTEN: readonly string[] = [
  'AED د.إ Dhs Dhs. Dh',
  'AFN ؋ افغانی',
  'ALL Lek lekë',
  'AMD ֏ դր.',
  'ANG ƒ NAƒ',
  'AOA Kz kwz',
  'ARS AR$',
  'AUD A$ AU$ AUD$',
  'AWG Afl. Afl',
  'AZN ₼ ман man.',
  'BAM KM',
  'BBD Bds$ BBD$',
  'BDT ৳ Tk',
  'BGN лв лв. leva',
  'BHD .د.ب د.ب BD',
  'BIF FBu Fbu',
  'BND B$',
  'BOB Bs Bs. $b',
  'BRL R$ reais',
  'BTC ₿ Ƀ',
  'BTN Nu. Nu',
  'BYN Br Rbl р.бел',
  'BZD BZ$',
  'CAD C$ CA$ CAD$ CND CDN$ Can$',
  'CHF Fr. SFr. SFr Fr Franken Stutz',
  'CLP CL$ CLP$',
  'CNY 元 CN¥ 圆 RMB 人民币 yuan',
  'COP COL$ COP$',
  'CRC ₡',
  'CUC CUC$',
  'CUP $MN',
  'CVE Esc',
  'CZK Kč Kc kč KČ korun',
  'DJF Fdj',
  'DKK Dkr dkr',
  'DOP RD$',
  'DZD د.ج DA',
  'EGP E£ £E ج.م LE L.E.',
  'EUR € Euro EURO euro euros Euros ευρώ евро',
  'ETB Birr',
  'FJD FJ$',
  'GBP £ ￡ pound pounds quid STG',
  'GEL ₾ ლარი',
  'GHS ₵ GH₵ GH¢',
  'GMD Dalasi',
  'GNF FG GFr',
  'GTQ Q',
  'GYD GY$ G$',
  'HKD HK$ HKD$ 港元',
  'HNL Lps Lps.',
  'HRK kn',
  'HUF Ft ft. forint',
  'IDR Rp Rp. rupiah',
  'ILS ₪ NIS ש״ח ש"ח',
  'INR ₹ Rs Rs. rupees रु र',
  'IQD د.ع',
  'IRR ﷼ ریال',
  'IRT تومان',
  'ISK íkr',
  'JMD J$',
  'JOD د.أ د.ا JD دينار',
  'JPY ¥ ￥ 円 JP¥ yen',
  'KES KSh Ksh KSh. Ksh. KES/=',
  'KGS сом som',
  'KHR ៛',
  'KRW ₩ 원 won',
  'KWD د.ك KD',
  'KZT ₸ тг тенге тг.',
  'LAK ₭ ₭N',
  'LBP ل.ل LL',
  'LKR රු SLRs',
  'LRD L$',
  'LYD ل.د LD',
  'MAD د.م د.م. DH',
  'MGA Ar',
  'MKD ден ден.',
  'MMK Ks',
  'MNT ₮',
  'MOP MOP$ 澳门元',
  'MUR ₨M',
  'MVR Rf',
  'MXN MX$ Mex$ MXN$ M.N.',
  'MYR RM',
  'MZN MT MTn',
  'NAD N$',
  'NGN ₦',
  'NIO C$N',
  'NOK Nkr',
  'NZD NZ$ NZD$',
  'OMR ر.ع ر.ع.',
  'PAB B/. B/',
  'PEN S/. S/ soles',
  'PHP ₱ Php PhP',
  'PKR ₨ PKRs',
  'PLN zł zl zł. złotych ZŁ',
  'PYG ₲ Gs Gs.',
  'QAR ر.ق QR',
  'RON lei LEI Lei leu',
  'RSD дин дин. din din.',
  'RUB ₽ руб руб. р. р Р рублей рубля рубль Руб Руб. РУБ',
  'RWF FRw RF R₣',
  'SAR ر.س SR',
  'SDG ج.س ج.س.',
  'SEK kr kr. Kr Kr. KR Skr kronor',
  'SGD S$ SG$ SGD$',
  'SYP ل.س',
  'THB ฿ บาท Baht baht',
  'TND د.ت DT',
  'TOP T$',
  'TRY ₺ TL tl',
  'TTD TT$',
  'TWD NT$ NTD 元TW',
  'TZS TSh Tsh',
  'UAH ₴ грн грн. гривень',
  'UGX USh Ush',
  "UZS so'm soʻm Sʻ S' сўм",
  'USD $ US$ USD$ U$S U$ dollar dollars Dollar Dollars ＄ ﹩',
  'UYU $U',
  'VES Bs.S Bs.F',
  'VND ₫ VNĐ đ Đ đồng',
  'VUV VT Vt',
  'WST WS$',
  'XAF FCFA',
  'XCD EC$',
  'XOF CFA F.CFA',
  'XPF ₣ CFP',
  'YER ر.ي',
  'ZAR R',
  'ZMW ZK',
  'ZWL Z$',
];

/** A sign shared by several currencies: all that it may mean. */
const FAMILIES: ReadonlyMap<string, string> = new Map([
  [
    'USD',
    'USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD JMD TTD BBD BSD BMD BZD FJD GYD KYD LRD NAD SBD SRD XCD',
  ],
  ['GBP', 'GBP EGP FKP GIP SHP SYP LBP IMP JEP GGP'],
  ['JPY', 'JPY CNY CNH'],
  ['SEK', 'SEK NOK DKK ISK EEK'],
  ['INR', 'INR PKR LKR NPR MUR SCR'],
  ['CHF', 'CHF FRF BEF XAF XOF XPF DJF GNF RWF BIF'],
]);

const CODE_BY_SIGN: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((line) => {
    const [code = '', ...signs] = line.split(' ');
    return signs.map((sign): [string, string] => [sign, code]);
  }),
);

/** The ISO code of a sign, a word or a code in capitals; undefined where the text is none of these. */
export function currencyOf(text: string): string | undefined {
  const code = CODE_BY_SIGN.get(text);
  if (code !== undefined) return code;
  if (text.length < 3 || text.length > 4) return undefined;
  if (CODES.has(text)) return text;
  return text.length === 4 && text.endsWith('$') && CODES.has(text.slice(0, 3))
    ? text.slice(0, 3)
    : undefined;
}

/** The same for a whole cell or header word that can be nothing else, hence in any case: `usd`, `Eur`. */
export function currencyNamed(text: string): string | undefined {
  const upper = text.toUpperCase();
  return currencyOf(text) ?? (CODES.has(upper) ? upper : undefined);
}

/** Whether a code in running text is more likely a word. */
export function isWordlike(text: string): boolean {
  return WORDLIKE.has(text);
}

/** What a sign means where the currency of the whole column is known: `$` in a column of Canadian dollars. */
export function withinFamily(code: string, known: string | undefined): string {
  if (known === undefined) return code;
  return FAMILIES.get(code)?.split(' ').includes(known) ? known : code;
}
