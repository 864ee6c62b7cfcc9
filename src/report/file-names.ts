// Names of files: "call with Anna Lang.vtt" names somebody, "zendesk-tickets-2026-03.json" does not. A name stays where it
// is made of nothing but words that exports are called by and dates; folders are never shown.

const HARMLESS = new Set(
  (
    'account accounts activity all api archive backup bounce call calls campaign channel channels chat chats clean client clients comment ' +
    'comments companies company contact contacts contract contracts conversation conversations copy crm csat csv current customer customers ' +
    'daily data deal deals delta demo desk dump email emails event events example export exports feed feedback file files final freshdesk ' +
    'full gong help history hubspot inbox import interactions intercom invoices invoice issue issues item items january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec journal json latest lead leads ' +
    'list log logs login logins mail mailbox mails mbox meet meeting meetings message messages metrics monthly ndjson new notes nps old opportunities ' +
    'order orders otter page part payments people person persons pipedrive product products promises qualtrics quarter raw record records renewals ' +
    'replies report reports responses results reviews rows salesforce sales sample scores sent service sessions sheet slack subscriptions ' +
    'subscription summary support survey surveys synthetic table task tasks team teams test themes threads ticket tickets tidy transcript ' +
    'transcripts trustpilot typeform update usage user users v version voice web weekly workbook year zendesk zoom q qtr kw w to from of and the'
  ).split(' '),
);

const ENDING =
  /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm|ods|vtt|srt|eml|mbox|md|html?|log|zip|db|png|pdf)?(?:\.(?:gz|zst|br))?$/i;

/** The last part of a path; a pseudonym with the same ending where the name may tell who somebody is. */
export function harmlessFileName(path: string, pseudonymOf: (name: string) => string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const ending = ENDING.exec(name)?.[0].toLowerCase() ?? '';
  const parts = name.slice(0, name.length - ending.length).match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  return parts.every(isHarmless) ? name : `${pseudonymOf(path)}${ending}`;
}

function isHarmless(part: string): boolean {
  if (/^\p{N}+$/u.test(part)) return /^(?:\d{1,2}|(?:19|20)\d{2}(?:\d{2}){0,2})$/.test(part);
  return !/\p{L}/u.test(part) || HARMLESS.has(part.toLowerCase());
}
