// Gong's call transcripts (`callTranscripts`), with the parties and the account of each call where the same document
// also holds what Gong calls the extensive list of calls (`calls`). Shapes: gong.io API, /v2/calls/transcript and
// /v2/calls/extensive.
import type { ReadingSettings } from '../../model/index.ts';
import {
  firstText,
  isArray,
  type Json,
  type JsonObject,
  objectAt,
  objectsAt,
  objectsOf,
  textAt,
} from '../json/value.ts';
import type { DeskTables, Requester } from './desk.ts';

export const AUTHORSHIP = 'by the affiliation of speakers, where given; else by our own domains and names';

/** What is known of each call, by its id. */
export type Calls = ReadonlyMap<string, JsonObject>;

/** Gong hands out pages; a list of them is read as one. */
function pages(document: Json): readonly Json[] {
  return isArray(document) ? document : [document];
}

export function callsOf(document: Json): Calls {
  const calls = pages(document).flatMap((page) => objectsAt(page, 'calls'));
  return new Map(
    calls.map((call) => [firstText(objectAt(call, 'metaData'), 'id') || textAt(call, 'id'), call]),
  );
}

export function transcriptsOf(document: Json): readonly JsonObject[] {
  return pages(document).flatMap((page) => objectsAt(page, 'callTranscripts'));
}

/** Writes one call: a row for each turn. */
export function fillCall(
  transcript: JsonObject,
  line: number,
  calls: Calls,
  settings: ReadingSettings,
  tables: DeskTables,
): boolean {
  const conversation = textAt(transcript, 'callId');
  if (conversation === '') return false;
  const call = calls.get(conversation) ?? {};
  const parties = objectsAt(call, 'parties');
  const about = {
    ...requesterOf(call, parties, settings),
    conversation,
    at: firstText(objectAt(call, 'metaData'), 'started', 'scheduled'),
    channel: 'call',
    subject: textAt(objectAt(call, 'metaData'), 'title'),
  };
  for (const [index, turn] of objectsAt(transcript, 'transcript').entries()) {
    const speaker = textAt(turn, 'speakerId');
    const party = parties.find((each) => textAt(each, 'speakerId') === speaker);
    const said = {
      turn: String(index + 1),
      author_role: party === undefined ? 'unknown' : roleOf(party, settings),
      author_name: textAt(party, 'name') || `speaker ${speaker}`,
      text: objectsAt(turn, 'sentences')
        .map((sentence) => textAt(sentence, 'text'))
        .join(' '),
    };
    tables.messages.add({ ...about, ...said }, line);
  }
  return true;
}

function roleOf(party: JsonObject, { ownDomains, ownNames }: ReadingSettings): string {
  const affiliation = textAt(party, 'affiliation').toLowerCase();
  if (affiliation === 'internal') return 'agent';
  if (affiliation === 'external') return 'customer';
  const domain = textAt(party, 'emailAddress').split('@')[1]?.toLowerCase() ?? '';
  const name = textAt(party, 'name').toLowerCase();
  const ours = ownDomains.includes(domain) || ownNames.some((own) => own.toLowerCase() === name);
  if (ours) return 'agent';
  return domain !== '' && ownDomains.length > 0 ? 'customer' : 'unknown';
}

/** The first party from outside, and the account that the CRM links to the call. */
function requesterOf(call: JsonObject, parties: readonly JsonObject[], settings: ReadingSettings): Requester {
  const party = parties.find((each) => roleOf(each, settings) === 'customer') ?? {};
  const linked = objectsAt(call, 'context').flatMap((system) => objectsAt(system, 'objects'));
  const account = linked.find((object) => textAt(object, 'objectType').toLowerCase() === 'account') ?? {};
  const name = objectsOf(account['fields']).find((field) => textAt(field, 'name') === 'Name');
  return {
    customer_id: textAt(account, 'objectId'),
    person_id: '',
    email: textAt(party, 'emailAddress'),
    customer_name: textAt(name, 'value'),
    person_name: textAt(party, 'name'),
  };
}
