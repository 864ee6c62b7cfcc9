import { describe, expect, test } from 'vitest';
import { createListener } from '../../src/text/listen.ts';
import { languageOf } from './hear.ts';

describe('language', () => {
  test.each([
    ['de', 'Das ist sehr enttäuschend, ich kündige'],
    ['fr', "Je ne suis pas content du service, c'est trop cher"],
    ['es', 'El pedido no ha llegado y nadie contesta'],
    ['it', 'Non sono soddisfatto, il prodotto è rotto'],
    ['pt', 'Não estou satisfeito com o atendimento de vocês'],
    ['nl', 'Ik ben niet tevreden over de levering van mijn bestelling'],
    ['sv', 'Jag är inte nöjd med er leverans och vill ha pengarna tillbaka'],
    ['da', 'Jeg er ikke tilfreds med leveringen, hvor er min pakke'],
    ['fi', 'En ole tyytyväinen palveluun ja tilaus on vielä kesken'],
    ['pl', 'Nie jestem zadowolony, bo paczka jeszcze nie dotarła'],
    ['cs', 'Nejsem spokojený, protože zásilka ještě nepřišla a už je pozdě'],
    ['hu', 'Nagyon elégedetlen vagyok, mert a csomag még nem érkezett meg'],
    ['ro', 'Nu sunt mulțumit de serviciu și vreau banii înapoi'],
    ['tr', 'Siparişim hala gelmedi, bu çok kötü bir hizmet'],
    ['id', 'Saya tidak puas dengan layanan ini dan barang belum datang'],
    ['ru', 'Я очень недоволен, заказ до сих пор не пришёл'],
    ['uk', 'Я дуже незадоволений, замовлення ще не прийшло'],
    ['el', 'Δεν είμαι ευχαριστημένος με την εξυπηρέτηση'],
    ['ar', 'أنا غير راض عن الخدمة'],
    ['he', 'אני לא מרוצה מהשירות'],
    ['ja', 'サービスに満足していません'],
    ['zh', '我对服务不满意'],
    ['ko', '서비스에 만족하지 않습니다'],
    ['hi', 'मैं सेवा से खुश नहीं हूँ'],
    ['th', 'ฉันไม่พอใจกับบริการ'],
    ['de', 'Wann kommt meine Bestellung?'],
    ['es', 'No funciona la aplicación.'],
    ['tr', 'Uygulama çalışmıyor.'],
    ['ar', 'أين طلبي؟'],
    ['fr', 'Le login ne marche pas, le support est down depuis hier.'],
  ])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

  test.each([
    '@united still waiting on bag 4521 #fail',
    'lol ok thx',
    'Order A-4411 / SKU 99-XK, qty 3',
    'Anna de la Cruz, Hans Müller, José',
    'const x = await fetch(url); return x.json()',
    'UA 1532 IAH → LGA delayed again',
    'The café in Zürich was closed',
    'No',
    'Thanks!',
    'gr8 service m8',
    'im bruce',
    'Van de Velde asked for a quote',
    'SKU 4 s 4 s 4 s 445',
    'My name is Joao da Silva, no update so far',
    '',
  ])('understood: %s', (text) => expect(['en', 'und']).toContain(languageOf(text)));

  test('a mixed text is in the language of most of it', () => {
    expect(languageOf('Hallo, I have not received my order and nobody answers. Danke!')).toBe('en');
    expect(languageOf('Hello, ich habe meine Bestellung nicht erhalten und niemand antwortet. Thanks!')).toBe(
      'de',
    );
  });

  test('gives no verdict on a language that is not understood', () => {
    const listen = createListener({ signals: [], brands: [] });
    const heard = listen({ author: 'customer', text: 'Das ist sehr enttäuschend, ich kündige' });
    expect(heard).toMatchObject({
      understood: false,
      sentiment: 0,
      dissatisfaction: 0,
      leaving: 0,
      evidence: [],
    });
  });
});
