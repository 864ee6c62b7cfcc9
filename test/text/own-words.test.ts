import { describe, expect, test } from 'vitest';
import { newWords, ownWords } from '../../src/text/own-words.ts';

const OWN = 'It still fails.\nPlease call me.';

/** What clients put below a reply, by client and language; the older words are "old". */
const THREADS: readonly (readonly [client: string, thread: string])[] = [
  ['Gmail', 'On Tue, Mar 3, 2026 at 10:00 AM Sam Holm <sam@x.example> wrote:\n\n> old\n> old\n'],
  [
    'Gmail, wrapped',
    'On Tue, Mar 3, 2026 at 10:00 AM Sam Holm <\nsam.holm@a.long.name.x.example> wrote:\n\n> old\n',
  ],
  [
    'Gmail, wrapped before the name',
    'On Tue, 3 Mar 2026 at 10:00,\nAlice Holm <alice@x.example>\nwrote:\n\n> old\n',
  ],
  ['Gmail in German', 'Am Di., 3. März 2026 um 10:00 Uhr schrieb Sam Holm <sam@x.example>:\n\n> old\n'],
  [
    'Gmail in German, name first',
    'Sam Holm <sam@x.example> schrieb am Di., 3.\nMärz 2026 um 10:00:\n\n> old\n',
  ],
  ['Gmail in French', 'Le mar. 3 mars 2026 à 10:00, Sam Holm <sam@x.example> a écrit :\n\n> old\n'],
  ['Gmail in Spanish', 'El mar, 3 mar 2026 a las 10:00, Sam Holm (<sam@x.example>) escribió:\n\n> old\n'],
  [
    'Gmail in Italian',
    'Il giorno mar 3 mar 2026 alle ore 10:00 Sam Holm <sam@x.example> ha\nscritto:\n\n> old\n',
  ],
  [
    'Gmail in Portuguese',
    'Em ter., 3 de mar. de 2026 às 10:00, Sam Holm <sam@x.example>\nescreveu:\n\n> old\n',
  ],
  ['Gmail in Dutch', 'Op di 3 mrt 2026 om 10:00 schreef Sam Holm <sam@x.example>:\n\n> old\n'],
  ['Gmail in Polish', 'wt., 3 mar 2026 o 10:00 Sam Holm <sam@x.example> napisał(a):\n\n> old\n'],
  ['Gmail in Swedish', 'Den tis 3 mars 2026 kl 10:00 skrev Sam Holm <sam@x.example>:\n\n> old\n'],
  ['Gmail in Danish', 'Den tirs. 3. mar. 2026 kl. 10.00 skrev Sam Holm <sam@x.example>:\n\n> old\n'],
  ['Gmail in Norwegian', 'tir. 3. mars 2026 kl. 10:00 skrev Sam Holm <sam@x.example\n>:\n\n> old\n'],
  ['Gmail in Finnish', 'ti 3. maalisk. 2026 klo 10.00 Sam Holm (sam@x.example) kirjoitti:\n\n> old\n'],
  ['Gmail in Czech', 'út 3. 3. 2026 v 10:00 odesílatel Sam Holm <sam@x.example> napsal:\n\n> old\n'],
  ['Gmail in Russian', 'вт, 3 мар. 2026 г. в 10:00, Sam Holm <sam@x.example>:\n\n> old\n'],
  ['Gmail in Ukrainian', 'вт, 3 бер. 2026 р. о 10:00 Sam Holm <sam@x.example> пише:\n\n> old\n'],
  ['Gmail in Japanese', '2026年3月3日(火) 10:00 Sam Holm <sam@x.example>:\n\n> old\n'],
  ['Gmail in Chinese', 'Sam Holm <sam@x.example> 于2026年3月3日周二 10:00写道：\n\n> old\n'],
  ['Gmail in Korean', '2026년 3월 3일 (화) 오전 10:00, Sam Holm <sam@x.example>님이 작성:\n\n> old\n'],
  ['Gmail in Turkish', 'Sam Holm <sam@x.example>, 3 Mar 2026 Sal, 10:00 tarihinde şunu yazdı:\n\n> old\n'],
  ['Gmail in Hungarian', 'Sam Holm <sam@x.example> ezt írta (időpont: 2026. márc. 3., K, 10:00):\n\n> old\n'],
  ['Gmail in Romanian', 'Pe mar., 3 mar. 2026 la 10:00, Sam Holm <sam@x.example> a scris:\n\n> old\n'],
  ['Gmail in Vietnamese', 'Vào 10:00 3 tháng 3, 2026, Sam Holm <sam@x.example> đã viết:\n\nold\n'],
  [
    'Gmail, forwarding',
    '---------- Forwarded message ---------\nFrom: Sam <sam@x.example>\nSubject: a\nTo: Tom\n\nold\n',
  ],
  ['Apple', 'Sent from my iPhone\n\n> On 3 Mar 2026, at 10:00, Sam Holm <sam@x.example> wrote:\n> \n> old\n'],
  [
    'Apple in German',
    'Von meinem iPhone gesendet\n\n> Am 03.03.2026 um 10:00 schrieb Sam Holm <sam@x.example>:\n> old\n',
  ],
  ['Apple, marks lost', 'On 3 Mar 2026, at 10:00, Sam Holm <sam@x.example> wrote:\n\nold\n\nold\n'],
  [
    'Apple, forwarding',
    'Begin forwarded message:\n\nFrom: Sam <sam@x.example>\nSubject: a\nDate: 3 March 2026\nTo: Tom\n\nold',
  ],
  [
    'Outlook',
    'From: Sam <sam@x.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Tom\nCc: Eva\nSubject: RE: a\n\nold\n',
  ],
  [
    'Outlook, older',
    '-----Original Message-----\nFrom: Sam [mailto:sam@x.example] \nSent: Tuesday\nTo: Tom\nSubject: a\n\nold',
  ],
  [
    'Outlook on phones',
    'Get Outlook for iOS<https://aka.ms/x>\n________________________________\nFrom: Sam <sam@x.example>\nSent: Tuesday\nSubject: a\n\nold',
  ],
  [
    'Outlook on Macs',
    'From: Sam Holm <sam@x.example>\nDate: Tuesday, 3 March 2026 at 10:00\nTo: Tom\nSubject: Re: a\nold\n',
  ],
  [
    'Outlook in German',
    'Von: Sam <sam@x.example>\nGesendet: Dienstag, 3. März 2026 10:00\nAn: Tom\nBetreff: AW: a\n\nold\n',
  ],
  [
    'Outlook in French',
    'De : Sam <sam@x.example>\nEnvoyé : mardi 3 mars 2026 10:00\nÀ : Tom\nObjet : RE: a\n\nold\n',
  ],
  [
    'Outlook in Spanish',
    'De: Sam <sam@x.example>\nEnviado el: martes, 3 de marzo\nPara: Tom\nAsunto: RE: a\n\nold\n',
  ],
  [
    'Outlook in Italian',
    'Da: Sam <sam@x.example>\nInviato: martedì 3 marzo 2026\nA: Tom\nOggetto: R: a\n\nold\n',
  ],
  [
    'Outlook in Dutch',
    'Van: Sam <sam@x.example>\nVerzonden: dinsdag 3 maart 2026\nAan: Tom\nOnderwerp: RE: a\n\nold\n',
  ],
  [
    'Outlook in Polish',
    'Od: Sam <sam@x.example>\nWysłano: wtorek, 3 marca 2026\nDo: Tom\nTemat: RE: a\n\nold\n',
  ],
  [
    'Outlook in Swedish',
    'Från: Sam <sam@x.example>\nSkickat: den 3 mars 2026\nTill: Tom\nÄmne: SV: a\n\nold\n',
  ],
  [
    'Outlook in Finnish',
    'Lähettäjä: Sam <sam@x.example>\nLähetetty: 3. maaliskuuta\nVastaanottaja: Tom\nAihe: VS: a\n\nold\n',
  ],
  [
    'Outlook in Russian',
    'От: Sam <sam@x.example>\nОтправлено: 3 марта 2026 г.\nКому: Tom\nТема: RE: a\n\nold\n',
  ],
  [
    'Outlook in Chinese',
    '发件人: Sam <sam@x.example>\n发送时间: 2026年3月3日 10:00\n收件人: Tom\n主题: RE: a\n\nold\n',
  ],
  [
    'Outlook in Japanese',
    '差出人: Sam <sam@x.example>\n送信日時: 2026年3月3日 10:00\n宛先: Tom\n件名: RE: a\n\nold\n',
  ],
  [
    'Yahoo',
    '    On Tuesday, March 3, 2026 at 10:00:00 AM GMT+1, Sam Holm <sam@x.example> wrote:  \n \n old\n',
  ],
  ['Zoho', '---- On Tue, 03 Mar 2026 10:00:00 +0100 Sam Holm <sam@x.example> wrote ----\n\nold\n'],
  ['Thunderbird', 'On 3/3/26 10:00, Sam Holm wrote:\n> old\n>> old\n'],
  ['Thunderbird in German', 'Am 03.03.26 um 10:00 schrieb Sam Holm:\n> old\n'],
  [
    'Proton',
    'Sent with [Proton Mail](https://proton.me/) secure email.\n\nOn Tuesday, March 3rd, 2026 at 10:00, Sam <sam@x.example> wrote:\n\n> old',
  ],
  ['Mail.ru', '>Вторник, 3 марта 2026, 10:00 +03:00 от Sam Holm <sam@x.example>:\n>\n>old\n'],
  ['Yandex', '03.03.2026, 10:00, "Sam Holm" <sam@x.example>:\n\nold\n'],
  [
    'Samsung',
    'Sent from my Galaxy\n\n\n-------- Original message --------\nFrom: Sam <sam@x.example>\nTo: Tom\nSubject: Re\n\nold\n',
  ],
  ['Android', '---- Sam Holm wrote ----\n\nold\n'],
  ['Gnus', 'Sam Holm <sam@x.example> writes:\n\n> old\n'],
  ['a list archive', 'Sam Holm wrote:\n> old\n'],
  ['a helpdesk', '##- Please type your reply above this line -##\n\nold\n'],
  ['Discourse', '2026/3/3 Sam Holm <sam@x.example>\n\n| old\n| old\n'],
  [
    'a wrapped quote',
    'On 3/3/26 10:00, Sam wrote:\n> old old old old old old old old old old old old old old old old\nold old\n> old\n',
  ],
];

describe('quoted threads', () => {
  test.each(THREADS)('%s: only the reply is new', (_, thread) => {
    expect(newWords(`${OWN}\n\n${thread}`)).toBe(OWN);
    expect(newWords(`${OWN}\r\n\r\n${thread.replaceAll('\n', '\r\n')}`).replaceAll('\r', '')).toBe(OWN);
  });

  test.each([
    ['On Tue, Mar 3, 2026 at 10:00 AM Sam <sam@x.example> wrote: > old > old'],
    ['-----Original Message----- From: Sam Sent: Tuesday To: Tom Subject: a old'],
    ['From: Sam <sam@x.example> Sent: Tuesday, March 3, 2026 To: Tom Subject: RE: a old'],
  ])('on one line with the reply: %s', (thread) => {
    expect(newWords(`It still fails. ${thread}`)).toBe('It still fails.');
  });

  test('answers between and below quoted lines are kept', () => {
    const body =
      'Hi,\n\nOn 3/3/26 10:00, Sam <sam@x.example> wrote:\n> Did you try A?\nyes, no luck\n> And B?\n\nNo.\n\n> Regards\n\nTom\n';
    expect(newWords(body).replace(/\n+/g, '|')).toBe('Hi,|yes, no luck|No.|Tom');
  });

  test('a forwarded mail with nothing above it is what there is to read', () => {
    const head = '---------- Forwarded message ---------\nFrom: Sam <sam@x.example>\nSubject: a\nTo: Tom\n\n';
    expect(newWords(`${head}New here.\n\nOn 3/3/26 10:00, Eva <eva@x.example> wrote:\n> old\n`)).toBe(
      'New here.',
    );
  });

  test('a reply without words has none', () => {
    expect(newWords('On 3/3/26 10:00, Sam <sam@x.example> wrote:\n> old\n')).toBe('');
    expect(newWords('> On 3/3/26 10:00, Sam <sam@x.example> wrote:\n> old\n')).toBe('');
  });
});

describe('signatures and what machines add', () => {
  test.each([
    ['the standard delimiter', '-- \nTom Sand\nI think, therefore I am. We all do.\n'],
    ['a delimiter without its space', '--\nTom Sand\nAcme GmbH\n'],
    [
      'a closing with name, title, address and links',
      'Best regards,\n\nTom Sand\nHead of Operations\nAcme GmbH | Hauptstr. 5 | 10115 Berlin\nT: +49 30 1234567\nwww.acme.example\n',
    ],
    ['a German closing', 'Mit freundlichen Grüßen\nTom Sand\n'],
    ['a closing at the very end', 'Kind regards'],
    ['a name behind a dash', '-Tom\n'],
    ['a device', 'Sent from my TI-85\n'],
    ['a device with an apology', 'Sent from my phone, please excuse typos.\n'],
    ['a French device', 'Envoyé de mon iPhone\n'],
    ['a Chinese device', '发自我的 iPhone\n'],
    [
      'a confidentiality notice',
      'CONFIDENTIALITY NOTICE: this is for its addressee.\nOthers must delete it.\n',
    ],
    [
      'a notice without a title',
      'This email and its attachments are confidential and intended solely for the addressee.\n',
    ],
    ['a German notice', 'Diese E-Mail enthält vertrauliche Informationen. Bitte löschen Sie sie.\n'],
    [
      'a list footer',
      '_______________________________________________\nusers mailing list\nhttps://x.example/listinfo/users\n',
    ],
    [
      'a group footer',
      '-- \nYou received this message because you are subscribed to a group.\nTo unsubscribe, visit https://x.example\n',
    ],
  ])('leaves out %s', (_, foot) => {
    expect(newWords(`${OWN}\n\n${foot}`)).toBe(OWN);
  });

  test('leaves out the banner of a gateway', () => {
    expect(newWords(`CAUTION: This email originated from outside of the organization.\n\n${OWN}`)).toBe(OWN);
  });

  test('counts what it leaves out, by kind', () => {
    const counts = ownWords(
      `${OWN}\n\nKind regards\nTom\n\nThis email is confidential.\n\nOn 3/3/26 10:00, Sam wrote:\n> old\n`,
    );
    expect(counts).toMatchObject({ signature: 18, boilerplate: 29, quoted: 34 });
  });
});

describe('in doubt, words are kept', () => {
  test.each([
    ['thanks are words', `${OWN}\n\nThanks,\nTom`],
    ['a postscript', `${OWN}\n\nPS: we will cancel.`],
    ['text between rules', 'The price is too high.\n---\nNobody answers the phone, which is a shame.'],
    ['a list', 'Two things:\n\n- price\n- support'],
    ['a list of one', 'What do I want?\n\n- Refund'],
    ['a told quotation', 'On 3 May at 10:15 your agent Tom wrote:\nwe will refund you.\nNothing came.'],
    [
      'a told quotation with an address',
      'On 3 May 2026 I mailed sam@x.example and he wrote:\n"soon"\nNothing came.',
    ],
    ['a journey', 'We booked this:\n\nFrom: Rome\nTo: Paris\nDate: 3 May 2026\n\nThe flight was cancelled.'],
    ['a date and a time', 'Please call:\n\nDate: Friday 3 May 2026\nTime: 10:00\n\nThanks'],
    ['a parcel', 'Sent from Berlin on Monday, never arrived.\nWhere is it?'],
    ['a joke', 'Here it is\n\nSent from my desk, which is easier than my phone.'],
    [
      'a closing in the middle',
      'Hi\nBest regards,\nThe export fails again and nobody has looked at it since Monday morning.\nBye',
    ],
    ['a certificate', 'The log says\n\n-----BEGIN KEY-----\nabc\n-----END KEY-----\nand dies.'],
    ['a comparison', '> 5 users cannot log in\nsince Monday.'],
    ['decoration', 'Call now!\n>>> >>> https://x.example <<<\nOr never.'],
    ['a wish to unsubscribe', 'I am done.\n\nUnsubscribe me from everything now.'],
    [
      'what was confidential',
      'You lied.\n\nThe information I gave you was confidential and you passed it on.',
    ],
    ['a body that begins like a notice', 'This message was intended for your manager, who never calls back.'],
    ['nothing but a signature', '--\nTom'],
    ['nothing but marked lines', '> my whole export\n> looks like this'],
    ['a table', 'Look:\n\n| a | b |\n| 1 | 2 |\n\nWrong.'],
  ])('%s', (_, body) => {
    expect(newWords(body)).toBe(body);
  });
});

describe('HTML bodies', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">It <b>still</b> fails.<br>Please call&nbsp;me.</div><div class="gmail_quote"><div>On Tue, Mar 3, 2026 Sam &lt;sam@x.example&gt; wrote:</div><blockquote class="gmail_quote">old</blockquote></div>',
    ],
    [
      'Apple',
      '<html><body>It still fails.<div>Please call me.</div><div><blockquote type="cite"><div>On 3 Mar 2026, at 10:00, Sam wrote:</div><div>old</div></blockquote></div></body></html>',
    ],
    [
      'Outlook',
      '<html><head><style>p{}</style></head><body><p>It still fails.<br>\nPlease call\n me.</p><hr><div id="divRplyFwdMsg"><b>From:</b> Sam &lt;sam@x.example&gt;<br><b>Sent:</b> Tuesday<br><b>Subject:</b> a</div><p>old</p></body></html>',
    ],
    [
      'Thunderbird',
      '<p>It still fails.<br>Please call me.</p><div class="moz-cite-prefix">On 3/3/26 10:00, Sam wrote:<br></div><blockquote type="cite"><p>old</p></blockquote>',
    ],
    [
      'Yandex',
      '<div>It still fails.</div><div>Please call me.</div><div>03.03.2026, 10:00, "Sam" &lt;sam@x.example&gt;:</div><blockquote><p>old</p></blockquote>',
    ],
    [
      'a marked signature',
      '<div>It still fails.</div><div>Please call me.</div><div class="gmail_signature"><div>Tom</div></div>',
    ],
  ])('%s: only the reply is shown', (_, body) => {
    expect(newWords(body)).toBe(OWN);
  });

  test('spans hold the words without tags, quotes or hidden parts', () => {
    const body =
      '<p>It is so\n <i>bad</i> &amp; slow.</p><style>b{}</style><blockquote type="cite">old</blockquote>';
    const { spans, quoted } = ownWords(body);
    expect(spans.map((span) => body.slice(span.start, span.end))).toEqual(['It is so', 'bad', '&amp; slow.']);
    expect(quoted).toBeGreaterThan(0);
  });

  test('a quote without a mark is one where it ends the body', () => {
    expect(newWords('<p>Still broken.</p><blockquote><p>old</p></blockquote><br>')).toBe('Still broken.');
  });

  test('preformatted lines stay lines', () => {
    expect(newWords('<pre>It fails.\n\nOn 3/3/26 10:00, Sam wrote:\n&gt; old\n</pre>')).toBe('It fails.');
  });

  test('what is not closed hides nothing', () => {
    expect(newWords('<style><p>It fails.</p><!-- and badly')).toBe('It fails.\n\nand badly');
  });

  test('an indented paragraph of the author is no quote', () => {
    expect(newWords('<p>He said</p><blockquote>never</blockquote><p>and left</p>').split(/\n+/)).toEqual([
      'He said',
      'never',
      'and left',
    ]);
  });
});

describe('for any text', () => {
  const THREAD = '\n\nOn Tue, 3 Mar 2026 at 10:00, Sam <sam@x.example> wrote:\n> ten angry lines';
  const PIECES = [
    ...THREADS.map(([, thread]) => thread),
    ...[
      '> ',
      '\n',
      '\n\n',
      '\r\n',
      '-- \n',
      'Best regards,\n',
      'Sent from my iPhone\n',
      'wrote:\n',
      'From: a\n',
      ' ',
    ],
    ...[
      'Hello there',
      'I am angry!',
      '<p>',
      '</p>',
      '<blockquote>',
      '&lt;',
      '\u0000',
      '😡',
      'PS: more\n',
      '---\n',
      '|',
    ],
  ];

  /** A small seeded generator (mulberry32). */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  test('spans are in order, apart, inside, and together with what is left out make the whole', () => {
    for (let seed = 1; seed <= 800; seed++) {
      const next = random(seed);
      const text = Array.from({ length: next(9) }, () => PIECES[next(PIECES.length)]).join('');
      const { spans, quoted, signature, boilerplate } = ownWords(text);
      let end = 0;
      let own = 0;
      for (const span of spans) {
        expect(span.start, text).toBeGreaterThanOrEqual(end);
        expect(span.end, text).toBeGreaterThan(span.start);
        own += span.end - span.start;
        end = span.end;
      }
      expect(end, text).toBeLessThanOrEqual(text.length);
      if (!/<\/|<br/.test(text)) expect(own + quoted + signature + boilerplate, text).toBe(text.length);
    }
  });

  test.each([
    ['I am angry.'],
    [OWN],
    ['Two things:\n\n- price\n- support'],
    ['Thanks,\nTom'],
    [`${OWN}\n\nPS: we will cancel.`],
    ['On 3 May your agent wrote nonsense.\nI want out'],
    ['Why?'],
    ['1) a\n2) b'],
    ['Das geht nicht.\n\nBitte um Rückruf:'],
  ])('a thread below changes nothing: %j', (message) => {
    expect(newWords(message + THREAD)).toBe(newWords(message));
    expect(newWords(message)).toBe(message);
  });

  test.each(Array.from('>-_=*|<&a \n\r:@('))('a megabyte of %j is read to its end', (character) => {
    const { spans, quoted, signature, boilerplate } = ownWords(character.repeat(1_000_000));
    const own = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(own + quoted + signature + boilerplate).toBeLessThanOrEqual(1_000_000);
  });

  test('an empty text has no spans', () => {
    expect(ownWords('')).toEqual({ spans: [], quoted: 0, signature: 0, boilerplate: 0 });
  });
});
