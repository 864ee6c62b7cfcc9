// A Slack export names its people once, in `users.json` at its root; the messages below it name only their ids. So that
// list is read before them, and tells each of them who is who: names, addresses, machines, and who is us.
import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadingSettings, Source, WorkspacePerson } from '../model/index.ts';
import { isOwner, isUser, personOf } from './conversations/slack-people.ts';
import { parseJson } from './json/parse.ts';
import { isArray, isObject, type JsonObject } from './json/value.ts';
import { companyDomain } from './link/hosts.ts';

interface Placed extends Told {
  readonly source: Source;
}

/** Settings, and the path of the list of people that told them who is who. */
interface Told {
  readonly settings: ReadingSettings;
  readonly list?: string;
}

/** Each source with its settings, to which those below a list of people get that list. */
export async function withPeople(
  sources: readonly Source[],
  settings: ReadingSettings,
): Promise<readonly Placed[]> {
  const lists = new Map<string, Told>();
  const replayed = new Map<Source, Source>();
  for (const source of sources) {
    if (!LIST.test(source.path)) continue;
    const bytes = await readAll(source);
    if (bytes === undefined) continue;
    replayed.set(source, { ...source, bytes: replay(bytes) });
    lists.set(dirname(source.path), toldBy(bytes, source.path, settings));
  }
  return sources.map((source) => ({
    source: replayed.get(source) ?? source,
    ...(lists.get(dirname(source.path)) ?? lists.get(dirname(dirname(source.path))) ?? { settings }),
  }));
}

/** The settings for a file beside or below that list of people. */
export async function peopleIn(list: string, settings: ReadingSettings): Promise<ReadingSettings> {
  const bytes = await readAll({ path: list });
  return bytes === undefined ? settings : toldBy(bytes, list, settings).settings;
}

const LIST = /(?:^|[/\\])users\.json$/;

/** Longest list of people, in bytes. */
const LARGEST_LIST = 64 * 1024 * 1024;

/** Undefined for a list that is too long, or that cannot be read: whoever reads it says so. */
async function readAll({ path, bytes }: Source): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes ?? createReadStream(path)) {
      const piece: Uint8Array = chunk;
      size += piece.length;
      if (size > LARGEST_LIST) return undefined;
      chunks.push(piece);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function replay(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  return {
    async *[Symbol.asyncIterator]() {
      yield bytes;
    },
  };
}

function usersIn(bytes: Buffer): readonly JsonObject[] {
  const parsed = parseJson(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return 'value' in parsed && isArray(parsed.value) ? parsed.value.filter(isObject).filter(isUser) : [];
}

function toldBy(bytes: Buffer, list: string, settings: ReadingSettings): Told {
  const users = usersIn(bytes);
  if (users.length === 0) return { settings };
  const ownDomains = settings.ownDomains.length > 0 ? settings.ownDomains : domainsOfOwners(users);
  const people = new Map(users.map((user): [string, WorkspacePerson] => personOf(user, ownDomains)));
  return { settings: { ...settings, people }, list };
}

const NONE: ReadonlySet<string> = new Set();

/** Whoever owns the workspace is us. */
function domainsOfOwners(users: readonly JsonObject[]): readonly string[] {
  const domains = users.filter(isOwner).map((user) => companyDomain(personOf(user, [])[1].email, NONE));
  return [...new Set(domains.filter((domain) => domain !== ''))];
}
