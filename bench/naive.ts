// The naive peer, what one would write first: csv-parse, natural's analyser with AFINN and Porter's stemmer, a group for
// each account, a sort. From natural's sub-paths, since its index prints and takes most of a second to load.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import type { Corpus } from './corpus/index.ts';
import type { Counted } from './phases.ts';

interface Row {
  readonly account_id: string;
  readonly author_role: string;
  readonly created_at: string;
  readonly subject: string;
  readonly body: string;
}

interface Group {
  readonly account: string;
  messages: number;
  negative: number;
  sum: number;
  latest: string;
}

/** Reads all messages, scores those of customers. */
export async function naive({ tickets }: Corpus): Promise<Counted> {
  const tokenizer = new WordTokenizer();
  const analyzer = new SentimentAnalyzer('English', porter, 'afinn');
  const groups = new Map<string, Group>();
  const rows: AsyncIterable<Row> = createReadStream(tickets).pipe(parse({ columns: true, bom: true }));
  let messages = 0;
  for await (const row of rows) {
    messages += 1;
    if (row.author_role !== 'customer') continue;
    const sentiment = analyzer.getSentiment(tokenizer.tokenize(`${row.subject} ${row.body}`));
    add(groups, row, Number.isNaN(sentiment) ? 0 : sentiment);
  }
  const worst = [...groups.values()].toSorted((a, b) => gloom(b) - gloom(a));
  return { messages, customers: worst.length };
}

function add(
  groups: Map<string, Group>,
  { account_id: account, created_at: at }: Row,
  sentiment: number,
): void {
  const group = groups.get(account) ?? { account, messages: 0, negative: 0, sum: 0, latest: '' };
  groups.set(account, group);
  group.messages += 1;
  group.sum += sentiment;
  if (sentiment < -0.05) group.negative += 1;
  if (at > group.latest) group.latest = at;
}

function gloom({ messages, negative, sum }: Group): number {
  return (negative / messages) * Math.log1p(messages) - sum / messages;
}
