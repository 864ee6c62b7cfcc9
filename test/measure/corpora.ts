// Texts with what people said of them, read from data that is not part of the project.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { mean } from './statistics.ts';

export const DATA = new URL('../../../shared/data/', import.meta.url).pathname;
export const hasData = existsSync(DATA);

export interface Labelled<Label> {
  readonly text: string;
  readonly label: Label;
}

/** `negative`, `neutral`, `positive`. */
export function airline(): readonly Labelled<string>[] {
  return rows('dev/airline_tweets_half.csv').map((row) => ({
    text: row.get('text') ?? '',
    label: row.get('airline_sentiment') ?? '',
  }));
}

/** True for negative. */
export function apple(): readonly Labelled<boolean>[] {
  return rows('dev/apple_tweets.csv', 'latin1')
    .filter((row) => ['1', '3', '5'].includes(row.get('sentiment') ?? ''))
    .map((row) => ({ text: row.get('text') ?? '', label: row.get('sentiment') === '1' }));
}

/** A user's turns; true where the mean of the raters is below 2.5. */
export function dialogues(name: 'uss_ReDial' | 'uss_CCPE'): readonly Labelled<boolean>[] {
  return lines(`dev/${name}.tsv`).flatMap((line) => {
    const [who, text = '', , ratings = ''] = line.split('\t');
    const marks = ratings
      .split(',')
      .map(Number)
      .filter((mark) => mark > 0);
    return who === 'USER' && text !== 'OVERALL' && marks.length > 0
      ? [{ text, label: mean(marks) < 2.5 }]
      : [];
  });
}

/** True for not recommended. */
export function skytrax(name: 'seat' | 'lounge'): readonly Labelled<boolean>[] {
  return rows(`dev/skytrax_${name}.csv`)
    .filter((row) => ['0', '1'].includes(row.get('recommended') ?? ''))
    .map((row) => ({ text: row.get('content') ?? '', label: row.get('recommended') === '0' }));
}

export function complaints(): readonly string[] {
  return rows('train/cfpb_complaints.csv')
    .map((row) => row.get('Consumer complaint narrative') ?? '')
    .filter((text) => text !== '');
}

export function questions(part: 'train' | 'test'): readonly string[] {
  return rows(`train/banking77_${part}.csv`).map((row) => row.get('text') ?? '');
}

/** Sentences of ordinary service chats. */
export function chats(): readonly { readonly text: string; readonly conversation: string }[] {
  return ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'].flatMap((domain) =>
    lines(`train/multidogo/${domain}.tsv`)
      .slice(1)
      .map((line) => {
        const [conversation = '', , , , text = ''] = line.split('\t');
        return { text, conversation };
      }),
  );
}

/** Sentences of ordinary service chats with what they want. */
export function chatSentences(): readonly Labelled<string>[] {
  return ['airline', 'fastfood', 'finance', 'insurance', 'media', 'software'].flatMap((domain) =>
    lines(`train/multidogo/${domain}.tsv`)
      .slice(1)
      .map((line) => {
        const [, , , , text = '', , label = ''] = line.split('\t');
        return { text, label };
      }),
  );
}

export function questionsWithTopic(): readonly Labelled<string>[] {
  return rows('train/banking77_train.csv').map((row) => ({
    text: row.get('text') ?? '',
    label: row.get('category') ?? '',
  }));
}

export function plainChats(): readonly string[] {
  return chats().map(({ text }) => text);
}

/** Review sentences; true for bad. */
export function reviews(): readonly (Labelled<boolean> & { readonly source: string })[] {
  return ['amazon_cells', 'yelp', 'imdb'].flatMap((source) =>
    lines(`train/kotzias_${source}.tsv`).flatMap((line) => {
      const [text = '', label] = line.split('\t');
      return label === '0' || label === '1' ? [{ text, label: label === '0', source }] : [];
    }),
  );
}

/** Mean rating -4 … 4. */
export function rated(
  name: 'tweets' | 'amazonReviewSnippets',
): readonly (Labelled<number> & { readonly id: string })[] {
  return lines(`train/vader_${name}.tsv`, 'latin1').flatMap((line) => {
    const [id = '', rating, text] = line.split('\t');
    return text === undefined ? [] : [{ id, text, label: Number(rating) }];
  });
}

function lines(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string[] {
  return readFileSync(DATA + path, encoding)
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function rows(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...records]: string[][] = parse(readFileSync(DATA + path, encoding), {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return records.map((record) => new Map(record.map((cell, index) => [header[index] ?? '', cell])));
}
