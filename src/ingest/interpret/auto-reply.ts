// Messages that no person wrote: out-of-office notes, automatic replies, mail that could not be delivered. Told by how
// the subject or the first line begins, in the larger languages.

const SUBJECTS = [
  'auto(?:matic|mated)?[ -]?(?:reply|response|responder)',
  'auto:',
  'out of (?:the )?office(?:$|[:!.,-]| (?:reply|re|until|from|notification|message|auto))',
  'ooo[: ]',
  'abwesenheits',
  'abwesend(?:$|[:!.,-]| bis)',
  'automatische (?:antwort|rückmeldung|e-?mail)',
  'eingangsbestätigung',
  'réponse automatique',
  'absence du bureau',
  'absent(?:e)? du bureau',
  'message d.absence',
  'respuesta automática',
  'fuera de (?:la )?oficina',
  'risposta automatica',
  'fuori (?:sede|ufficio)',
  'resposta automática',
  'ausência temporária',
  'fora do escritório',
  'automatisch antwoord',
  'afwezig(?:$|[:!.,-]|heid)',
  'autosvar',
  'automatiskt svar',
  'automaattinen vastaus',
  'autoodpowiedź',
  'odpowiedź automatyczna',
  'автоответ',
  'undeliver(?:able|ed)',
  'delivery (?:status notification|failure|has failed|incomplete)',
  'mail delivery (?:failed|failure|system|subsystem)',
  'returned mail',
  'failure notice',
  'message not delivered',
  'unzustellbar',
  'nicht zustellbar',
  'non remis',
  'échec de la remise',
  'no se puede entregar',
  'no entregado',
  'impossibile recapitare',
  'mancato recapito',
];

const FIRST_LINES = [
  'this is an auto(?:matic|mated|generated|-generated)',
  'this (?:e-?mail|message) (?:is|was) (?:sent )?(?:an )?auto',
  'i(?:.m| am) (?:currently |presently |now )?(?:out of (?:the )?office|on (?:annual |maternity |parental |sick )?leave|on (?:vacation|holiday))',
  'thank you for your (?:e-?mail|message|mail)[.,!]? i(?:.m| am) (?:currently )?(?:out of|away|on)',
  'ich bin (?:derzeit |momentan |zurzeit |aktuell |ab dem |bis )?.{0,20}(?:nicht im (?:büro|haus)|abwesend|außer haus|im urlaub)',
  'dies ist eine automatische',
  'je suis (?:actuellement )?(?:absente?|en congés?|hors du bureau)',
  'ceci est (?:une réponse|un message) automatique',
  'estoy fuera de (?:la )?oficina',
  'este es un mensaje automático',
  'sono fuori (?:sede|ufficio)',
  'estou fora do escritório',
  'ik ben (?:momenteel )?(?:afwezig|niet op kantoor)',
  'your message (?:to .{1,80} )?(?:could not|couldn.t) be delivered',
  'the following (?:address|recipient)(?:es|s)? (?:failed|had permanent)',
  'this is the mail (?:system|delivery)',
];

const SUBJECT = new RegExp(`^(?:(?:re|aw|fw|fwd|wg|tr|sv|rif): )?(?:${SUBJECTS.join('|')})`, 'iu');
const FIRST_LINE = new RegExp(`^(?:${FIRST_LINES.join('|')})`, 'iu');

/** Characters of a text that its first sentence has to begin in. */
const LOOKED_AT = 200;

/** Greetings that may stand before the sentence that tells. */
const GREETING =
  /^(?:dear|hello|hi|hey|hallo|guten tag|liebe|bonjour|hola|ciao|buongiorno|olá)[^\n.!]{0,60}[,!.\n]\s{0,20}/iu;

/** True for a message that a machine sent in somebody's absence or stead. */
export function isAutomatic(subject: string, text: string): boolean {
  if (subject !== '' && SUBJECT.test(subject.slice(0, LOOKED_AT).trimStart())) return true;
  const start = text.slice(0, LOOKED_AT).trimStart();
  return FIRST_LINE.test(start) || SUBJECT.test(start) || FIRST_LINE.test(start.replace(GREETING, ''));
}
