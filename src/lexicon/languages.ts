// Function words of the larger languages, and the scripts that tell a language by themselves. Only words that are
// frequent there; a word of several languages counts for each, so the sum decides.

/** ISO 639-1 codes; the place in this list is the bit of the language. English is first; Chinese before Japanese, which is told by its kana. */
export const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'tr',
  'id',
  'vi',
  'ru',
  'uk',
  'el',
  'ar',
  'he',
  'fa',
  'hi',
  'th',
  'ko',
  'zh',
  'ja',
] as const;

export type Language = (typeof LANGUAGES)[number];

export const FUNCTION_WORDS: ReadonlyMap<Language, string> = new Map([
  [
    'en',
    "the a an and or but of to in on at for from with by about as is are was were be been am i you he she it we they me my your his her its our their us them this that these those there here what which who when where why how not no yes do does did don't doesn't didn't have has had can could will would should may might must if because so than then just very too also only all any some more most other into over after before again out up down off now still even get got go going want need please thanks thank hi hello hey okay i'm it's i've can't won't isn't you're we're they're let know see make like one two new back been being never ever always same day time work works working way good well help call phone email account order card service money pay",
  ],
  [
    'de',
    'der die das und ist nicht ich sie wir ihr es ein eine einen einem einer zu den dem des mit auf für von im war sind hat haben habe bin wird werden wurde auch noch nur aber oder wenn weil dass wie was wer wo warum kein keine mein meine unser ihre euch uns mich mir dir dich sich schon mehr sehr immer wieder bitte danke hallo guten nach bei aus über vor seit bis durch um kann können muss müssen soll möchte würde hier jetzt heute morgen gut schlecht alles nichts vielen sehr geehrte grüße zum zur vom beim am doch mal denn',
  ],
  [
    'fr',
    "le la les un une des du de et est ne pas je tu il elle nous vous ils elles ce cette ces mon ma mes votre vos notre nos son sa ses à au aux en dans sur pour par avec sans mais ou où que qui quoi dont si plus très trop bien mal suis sommes êtes sont ai as avons avez ont été fait faire être avoir c'est j'ai n'est n'ai d'un d'une qu'il l'on merci bonjour s'il plaît toujours jamais encore depuis aucun rien tout tous toute cela ça donc car comme quand comment pourquoi",
  ],
  [
    'es',
    'el la los las un una unos unas de del y o pero que en es son no si se lo le les me te nos mi mis tu su sus con por para sin sobre como más muy ya está están estoy fue ser hay ha han he hemos tengo tiene cuando donde qué cómo porque todo todos nada nunca siempre también este esta esto ese eso gracias hola favor buenos días mal bien aún todavía desde hasta quiero puedo',
  ],
  [
    'it',
    "il lo la i gli le un uno una di del della dei delle e o ma che in è sono non si ho hai ha abbiamo avete hanno mi ti ci vi con per da dal dalla su sul nel nella come più molto già anche ancora sempre mai niente nulla tutto tutti questo questa quello grazie ciao buongiorno prego perché quando dove cosa chi mio mia vostro nostro c'è dell'",
  ],
  [
    'pt',
    'o a os as um uma de do da dos das e ou mas que em no na nos nas é são não se eu você nós eles meu minha seu sua com por para sem sobre como mais muito já está estou foi ser há tem tenho quando onde porque tudo nada nunca sempre também este esta isso obrigado obrigada olá bom dia ainda até ao à pelo pela vocês',
  ],
  [
    'nl',
    'de het een en is niet ik je jij u hij zij wij we ze van in op te met voor aan er dat die dit maar of als ook nog wel geen mijn uw jullie ons onze heb heeft hebben ben zijn was worden wordt kan kunnen moet wil zal zou naar bij uit over door om dan hoe wat wie waar waarom al meer heel zeer altijd nooit weer bedankt hallo goed slecht graag alles niets',
  ],
  [
    'sv',
    'och är inte jag du han hon vi ni de det den en ett att som på av för med till från om men eller så har hade kan ska vill var när hur vad vem varför mycket också bara alltid aldrig igen min mitt er vår tack hej mig dig oss nu här där något inget alla efter',
  ],
  [
    'da',
    'og er ikke jeg du han hun vi i de det den en et at som på af for med til fra om men eller så har havde kan skal vil var når hvordan hvad hvem hvorfor meget også kun altid aldrig igen min mit jer vores tak hej mig dig os nu her der noget intet alle efter blev',
  ],
  [
    'no',
    'og er ikke jeg du han hun vi dere de det den en et at som på av for med til fra om men eller så har hadde kan skal vil var når hvordan hva hvem hvorfor mye også bare alltid aldri igjen min mitt vår takk hei meg deg oss nå her der noe ingenting alle etter ble',
  ],
  [
    'fi',
    'ja on ei en minä sinä hän me te he se tämä että joka kun jos mutta tai niin kuin olen olet oli ovat ole ollut voi minun sinun teidän meidän mitä miksi miten missä hyvin erittäin aina koskaan vielä nyt kiitos hei kanssa ilman myös vain',
  ],
  [
    'pl',
    'i w na z do nie to jest się że o jak ale czy co po za od przez dla przy bez są był była było być mam ma mnie mi ja ty on ona my wy oni mój moja wasz nasz tego ten ta te tak już jeszcze tylko bardzo zawsze nigdy kiedy gdzie dlaczego proszę dziękuję dzień dobry oraz lub',
  ],
  [
    'cs',
    'a je se na v že to s z do o k i ale jako za by jsem jsi jsme jste jsou byl byla bylo být mám má mi mě já ty on ona my vy oni můj vaše náš ten ta tak už ještě jen velmi vždy nikdy když kde proč prosím děkuji dobrý den nebo pro při není',
  ],
  [
    'sk',
    'a je sa na v že to s z do o k i ale ako za by som si sme ste sú bol bola bolo byť mám má mi ma ja ty on ona my vy oni môj vaše náš ten tá tak už ešte len veľmi vždy nikdy keď kde prečo prosím ďakujem dobrý deň alebo pre pri nie',
  ],
  [
    'hu',
    'a az és nem hogy is egy ez van volt meg de csak már még ha mint vagy én te ő mi ti ők nekem nekünk nagyon mindig soha miért hol mikor kérem köszönöm szia jó napot lesz lehet kell vagyok ezt azt',
  ],
  [
    'ro',
    'și este nu de la în cu pe un o ca să am ai are au sunt suntem pentru din care mai dar sau eu tu el ea noi voi ei meu mea vă mă îmi foarte întotdeauna niciodată când unde cum ce mulțumesc bună ziua fost fi acest această',
  ],
  [
    'tr',
    've bir bu da de için ile çok ne ama değil var yok ben sen o biz siz onlar benim sizin gibi daha en mi mı mu mü olarak kadar her hiç şey neden nasıl nerede lütfen teşekkürler merhaba iyi kötü hala artık olan',
  ],
  [
    'id',
    'yang dan di ke dari ini itu tidak saya anda kami kita mereka dia untuk dengan pada adalah akan sudah belum bisa ada juga atau tapi karena sangat sekali lagi masih terima kasih tolong mohon halo bagaimana mengapa kapan nya tak',
  ],
  [
    'vi',
    'và là của có không tôi bạn chúng này đó cho với được trong những các một người rất đã sẽ đang nhưng vì thì ở khi tại sao cảm ơn xin chào vẫn lại nữa',
  ],
  [
    'ru',
    'и в не на я что с это как он она мы вы они но по из у к за от до для так же бы уже ещё еще очень мне меня вас нас мой ваш если или когда где почему нет да был была было быть спасибо пожалуйста здравствуйте',
  ],
  [
    'uk',
    'і в не на я що з це як він вона ми ви вони але по із у до за від для так же би вже ще дуже мені мене вас нас мій ваш якщо або коли де чому ні був була було бути дякую будь ласка є та',
  ],
]);

/** First code unit, last code unit, languages written in that script. */
export const SCRIPTS: readonly (readonly [number, number, readonly Language[]])[] = [
  [0x0370, 0x03ff, ['el']],
  [0x0400, 0x052f, ['ru', 'uk']],
  [0x0590, 0x05ff, ['he']],
  [0x0600, 0x06ff, ['ar', 'fa']],
  [0x0750, 0x077f, ['ar', 'fa']],
  [0x0900, 0x097f, ['hi']],
  [0x0e00, 0x0e7f, ['th']],
  [0x1100, 0x11ff, ['ko']],
  [0x3040, 0x30ff, ['ja']],
  [0x4e00, 0x9fff, ['zh', 'ja']],
  [0xac00, 0xd7af, ['ko']],
];

/** Letters that decide between languages of one script. */
export const TELLING_LETTERS: ReadonlyMap<Language, string> = new Map([
  ['de', 'ß'],
  ['es', 'ñ¿¡'],
  ['pt', 'ãõ'],
  ['fr', 'œëû'],
  ['pl', 'łąęśźż'],
  ['cs', 'řůě'],
  ['sk', 'ľĺŕ'],
  ['hu', 'őű'],
  ['ro', 'țșăţş'],
  ['tr', 'ğış'],
  ['sv', 'å'],
  ['da', 'øæå'],
  ['no', 'øæå'],
  ['vi', 'đơư'],
  ['uk', 'іїєґ'],
  ['ru', 'ыэъё'],
  ['fa', 'پچژگ'],
]);
