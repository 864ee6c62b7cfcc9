// Which mails belong together: by the ids that a reply refers to, or, where a program drops these, by subject and by
// who writes to whom.
import type { Mail } from './mail.ts';

/** A mail's place among others. */
export interface Thread {
  readonly conversation: string;
  readonly id: string;
  /** Id of the mail that it answers; '' for none. */
  readonly answers: string;
}

/** Before the subject of a reply or a forwarded mail, in the larger languages: `Re:`, `AW:`, `Fwd[2]:`. */
const PREFIX =
  /^\s{0,9}(?:re|aw|antw|fw|fwd|wg|tr|sv|vs|vb|rv|rif|res|enc|odp|pd|ynt|ilt|回复|答复|转发)\s?(?:[[(]\d{1,3}[\])])?\s?[:：]\s{0,9}/iu;

export class Conversations {
  /** Conversation of a mail whose id does not name it. */
  readonly #byId = new Map<string, string>();
  /** Conversation that was begun last with a subject between two sides. */
  readonly #bySubject = new Map<string, string>();

  /** `sides` stands for those who write to one another, the same in both directions. */
  place(mail: Mail, sides: string): Thread {
    const [id = ''] = idsIn(mail.head('message-id'));
    const references = idsIn(mail.head('references'));
    const [answered = references.at(-1) ?? ''] = idsIn(mail.head('in-reply-to'));
    const conversation = this.#conversationOf(mail, sides, id, references[0] ?? answered);
    if (id !== '' && conversation !== id) this.#byId.set(id, conversation);
    return { conversation, id, answers: answered };
  }

  #conversationOf({ head, subject }: Mail, sides: string, id: string, root: string): string {
    const stated = head('x-gm-thrid');
    if (stated !== '') return stated;
    if (root !== '' && root !== id) return this.#byId.get(root) ?? root;
    const bare = bareSubject(subject);
    const key = `${bare.toLowerCase()} | ${sides}`;
    const before = bare === subject ? undefined : this.#bySubject.get(key);
    const conversation = before ?? (bare === subject && id !== '' ? id : key);
    this.#bySubject.set(key, conversation);
    return conversation;
  }
}

function bareSubject(subject: string): string {
  let bare = subject;
  for (let prefix = PREFIX.exec(bare); prefix !== null; prefix = PREFIX.exec(bare)) {
    bare = bare.slice(prefix[0].length);
  }
  return bare;
}

/** `<a@b> <c@d>` as `a@b`, `c@d`; the brackets may be missing, but a sentence that mentions an address is no list of ids. */
function idsIn(line: string): readonly string[] {
  const bracketed = [...line.matchAll(/<([^<>]{1,998})>/g)].map(([, id = '']) => id.trim());
  if (bracketed.length > 0) return bracketed;
  const words = line.split(/[\s,]+/).filter((word) => word !== '');
  return words.every((word) => word.includes('@')) ? words : [];
}
