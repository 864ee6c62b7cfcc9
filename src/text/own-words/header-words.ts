// What mail clients call the fields above an older message, and that message itself, in the languages they speak.

export type Label = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'subject' | 'other';

const FIELDS: Readonly<Record<Label, readonly string[]>> = {
  from: [
    'from|von|de|da|van|od|från|fra|lähettäjä|feladó|de la|expéditeur|remitente|mittente|absender|gönderen|kimden|από',
    'от|от кого|від|від кого|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람',
  ],
  sent: [
    'sent|gesendet|gesendet am|envoyé|envoyé le|enviado|enviado el|enviado em|enviada em|enviada|inviato|inviato il',
    'verzonden|verzonden op|wysłano|wysłane|wysłany|skickat|sendt|lähetetty|odesláno|odoslané|elküldve|trimis',
    'gönderildi|gönderilme tarihi|отправлено|надіслано|发送时间|傳送時間|送信日時|보낸 날짜',
  ],
  date: ['date|datum|fecha|data|dato|päivämäärä|päiväys|dátum|tarih|дата|日期|日付|日時|날짜|sent at'],
  to: [
    'to|an|à|a|para|aan|do|till|til|vastaanottaja|komu|címzett|către|kime|alıcı|кому|收件人|收件者|宛先|받는 사람',
  ],
  copy: ['cc|bcc|ccn|cco|kopie|kopie (cc)|kopia|kopi|copie à|copia|cópia|dw|копия|копія|抄送|副本|참조'],
  subject: [
    'subject|betreff|objet|sujet|asunto|oggetto|assunto|onderwerp|temat|ämne|emne|aihe|otsikko|předmět|predmet|tárgy',
    'subiect|konu|θέμα|тема|主题|主旨|件名|제목',
  ],
  other: [
    'reply-to|reply to|antwort an|antworten an|répondre à|responder a|rispondi a|risposta|importance|priority',
    'priorität|wichtigkeit|attachments|anlagen|pièces jointes|in-reply-to|message-id|organization',
  ],
};

/** Fields by their names in lower case. */
export const LABELS: ReadonlyMap<string, Label> = new Map([
  ...namesOf('from'),
  ...namesOf('sent'),
  ...namesOf('date'),
  ...namesOf('to'),
  ...namesOf('copy'),
  ...namesOf('subject'),
  ...namesOf('other'),
]);

/** Names of an older message, as they stand between dashes or before a colon; in lower case. */
export const OLDER: ReadonlySet<string> = new Set(
  [
    'original message|original appointment|original email|forwarded message|forwarded email|begin forwarded message',
    'reply message|ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht',
    'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|message original',
    "message d'origine|message d’origine|message initial|message transféré|début du message transféré",
    'courriel original|mensaje original|mensaje reenviado|inicio del mensaje reenviado|messaggio originale',
    'messaggio inoltrato|inizio messaggio inoltrato|mensagem original|mensagem encaminhada|mensagem reencaminhada',
    'início da mensagem encaminhada|início da mensagem reencaminhada|oorspronkelijk bericht|doorgestuurd bericht',
    'begin doorgestuurd bericht|oorspronkelijke e-mail|wiadomość oryginalna|oryginalna wiadomość',
    'wiadomość przekazana dalej|treść przekazanej wiadomości|początek przekazywanej wiadomości',
    'ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|vidarebefordrat brev',
    'oprindelig meddelelse|oprindelig besked|videresendt meddelelse|videresendt besked|videresendt mail',
    'start på videresendt besked|opprinnelig melding|videresendt melding|alkuperäinen viesti|välitetty viesti',
    'původní zpráva|přeposlaná zpráva|pôvodná správa|eredeti üzenet|továbbított üzenet|mesaj original|mesaj redirecționat',
    'orijinal mesaj|özgün ileti|iletilen mesaj|исходное сообщение|пересылаемое сообщение|пересланное сообщение',
    'оригінальне повідомлення|переслане повідомлення|原始邮件|原始郵件|转发的邮件|轉寄的郵件|邮件原件|元のメッセージ',
    '転送メッセージ|원본 메시지|전달된 메시지',
  ].flatMap((words) => words.split('|')),
);

function namesOf(label: Label): (readonly [string, Label])[] {
  return FIELDS[label].flatMap((names) => names.split('|')).map((name) => [name, label] as const);
}
