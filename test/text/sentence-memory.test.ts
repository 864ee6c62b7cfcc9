// Sentences that come again are told from memory: what is heard must be what is heard of them the first time.
import { describe, expect, test } from 'vitest';
import { listenerFor } from '../../src/listener.ts';
import type { Author, Heard } from '../../src/model/index.ts';
import { createRunSettings } from '../../src/settings.ts';
import { createListener } from '../../src/text/listen.ts';
import { createRandom } from '../random.ts';
import { signalOf } from './hear.ts';

const { signals } = createRunSettings({});

/** Sentences whose reading hangs on what stands around them, beside ordinary ones; some with a name or a number. */
const SENTENCES = [
  'Hi team,',
  'Dear Mr. Smith,',
  'I am fed up, nobody has called back.',
  'You said you would call me on Friday!',
  'It works at last :)',
  'Great, another outage',
  'Did it go through? It did not.',
  'Only the invoice is wrong.',
  'Just tell me why.',
  'We leave for Globex etc.',
  'See www.example.com.',
  'a < b and so on.',
  'I will send the log tomorrow if you need it.',
  'Wait... what?',
  'THIS IS THE THIRD TIME!!',
  'Order #46142, 3 items - late -',
  'São Paulo is nice.',
  'Leider habe ich nichts gehört.',
  'Kind regards, Ana',
  'Project NAME is late again, see row COUNT.',
  'NAME will call you back on COUNT March.',
  'We are leaving you for NAME!',
  'i and NAME, COUNT times: no answer',
] as const;
const NAMES = ['zanvex', 'Tekori', 'Bell', 'not', 'angry', 'GOOD', 'São', 'x', 'y7', 'leiderlich'] as const;
const BETWEEN = [' ', '\n', '\n\n', ' \n', '  ', '\t', ' - ', '. ', '" '] as const;
const AUTHORS: readonly Author[] = ['customer', 'agent', 'unknown', 'system'];

function messages(count: number): readonly { readonly author: Author; readonly text: string }[] {
  const random = createRandom(3);
  return Array.from({ length: count }, () => {
    const sentences = Array.from({ length: 1 + random.below(6) }, () =>
      random
        .pick(SENTENCES)
        .replace('NAME', random.pick(NAMES))
        .replace('COUNT', String(random.below(400))),
    );
    const text = sentences.map((sentence) => sentence + random.pick(BETWEEN)).join('');
    return { author: random.pick(AUTHORS), text };
  });
}

describe('a message', () => {
  test('is heard alike whatever was heard before it', () => {
    const practised = listenerFor(signals, []);
    const all = messages(600);
    for (const message of all) practised(message);
    const fresh = (index: number): Heard =>
      listenerFor(signals, [])(all[index] ?? { author: 'customer', text: '' });
    for (const index of all.keys()) {
      const message = all[index];
      if (message === undefined || index % 60 !== 0) continue;
      expect(practised(message), message.text).toEqual(fresh(index));
    }
  });

  test('is heard alike when more sentences came than are remembered', () => {
    const nagging = signalOf([{ strength: 1, phrases: ['(nobody|no one) * called', 'money back'] }]);
    const practised = createListener({ signals: [nagging], brands: [] });
    const complaint = {
      author: 'customer',
      text: 'Nobody called back. I want my money back! Thanks.',
    } as const;
    const first = practised(complaint);
    for (let round = 0; round < 2; round += 1) {
      for (let index = 0; index < 17_000; index += 1) {
        practised({ author: 'customer', text: `Row ${index} is wrong.` });
        if (index % 1000 === 0) expect(practised(complaint)).toEqual(first);
      }
    }
  });
});
