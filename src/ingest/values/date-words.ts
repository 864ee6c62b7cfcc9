// Words inside dates: months, weekdays, zones and what may stand between. A month may be cut short to three letters
// or more; where two languages disagree about a short form, the language listed first wins.

const MONTHS: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mrt april maj juni juli augusti september oktober november december',
  'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];

const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'lunes martes miércoles jueves viernes sábado domingo ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
  'segunda terça quarta quinta sexta feira ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag ' +
  'poniedziałek wtorek środa czwartek piątek sobota niedziela ' +
  'понедельник вторник среда четверг пятница суббота воскресенье';

const FILLERS: ReadonlySet<string> = new Set(
  (
    't of the at on um uhr am den der de del da di do dnia à a as às le el la il las kl klo h hs st nd rd th ' +
    'er os г года в годъ roku i'
  ).split(' '),
);

/** Minutes east of Greenwich. Only zones whose letters mean one offset wherever they are written. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
]);

const MONTH_BY_WORD = monthsByWord();
const WEEKDAY_WORDS = weekdayWords();

/** 1 … 12, or undefined for a word that names no month. Case, accents and a missing end do not matter. */
export function monthNumber(word: string): number | undefined {
  return MONTH_BY_WORD.get(word) ?? MONTH_BY_WORD.get(plain(word));
}

export function isWeekday(word: string): boolean {
  return WEEKDAY_WORDS.has(plain(word));
}

export function isFiller(word: string): boolean {
  return FILLERS.has(word.toLowerCase());
}

/** Minutes east of Greenwich. */
export function zoneMinutes(word: string): number | undefined {
  return ZONES.get(word.toLowerCase());
}

function monthsByWord(): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>();
  for (const language of MONTHS) {
    for (const [word, month] of shortForms(language.split(' ').map(plain))) {
      if (!byWord.has(word)) byWord.set(word, month);
    }
  }
  return byWord;
}

/** Every beginning of three letters or more that only one month of the language has. */
function shortForms(names: readonly string[]): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  names.forEach((name, index) => {
    for (let length = 3; length <= name.length; length++) {
      const form = name.slice(0, length);
      const shared = names.some((other) => other !== name && other.startsWith(form));
      if (!shared || length === name.length) forms.set(form, index + 1);
    }
  });
  return forms;
}

function weekdayWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of WEEKDAYS.split(' ').map(plain)) {
    for (let length = 2; length <= name.length; length++) words.add(name.slice(0, length));
  }
  return words;
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}
