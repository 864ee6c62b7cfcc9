// What `ingest` hands on while it reads: facts in batches, what it doubted, and how it understood each table.
import type { Diagnostic } from './diagnostic.ts';
import type { Fact, FactKind } from './facts.ts';

/** How one table of one file was understood; what `inspect` shows. */
export interface Understanding {
  readonly file: string;
  /** Sheet, or the part of a JSON document; '' where a file is one table. */
  readonly table: string;
  /** Input format id: `csv`, `zendesk`, `webvtt` … */
  readonly format: string;
  readonly encoding: string;
  readonly compression: 'none' | 'gzip';
  /** `delimiter ";", quote "\"", header on line 3`; '' where it does not apply. */
  readonly dialect: string;
  readonly kinds: readonly FactKind[];
  readonly header: readonly string[];
  /** Where the format names its columns by itself, only those whose values had to be read one way or another. */
  readonly columns: readonly ColumnUse[];
  /** How customer and agent were told apart, in words; '' where there is no text. */
  readonly authorship: string;
  /** Records read, and what became of them: `records = used + rejected`. */
  readonly records: number;
  readonly used: number;
  readonly rejected: number;
}

export interface ColumnUse {
  readonly column: string;
  /** The field it fills, or '' when it is not used. */
  readonly field: string;
  /** Why: `same as "Created at"`, `--map`, `by its values`. */
  readonly because: string;
  /** `day first (31 of 40 decide)`, `EUR`, … or ''. */
  readonly reading: string;
}

export type Reading =
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'diagnostic'; readonly diagnostic: Diagnostic }
  | {
      readonly type: 'records';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'table'; readonly understanding: Understanding };

/** Settings of reading that come from flags and config. */
export interface ReadingSettings {
  /** `field` or `file.csv:field` → column name. Overrides recognition. */
  readonly map: ReadonlyMap<string, string>;
  /** Keys of `map` that are kept for other runs too: one that meets no column here is no error. */
  readonly standing?: ReadonlySet<string>;
  /** Our own mail domains: who writes from them is an agent. */
  readonly ownDomains: readonly string[];
  /** Names of our own people. */
  readonly ownNames: readonly string[];
  /** Currency of amounts that name none. */
  readonly currency?: string;
  /** Order of day and month where a column cannot tell. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** Also yield the raw records (`inspect --records`). */
  readonly records: boolean;
  /** People of the workspace that an export is from, by their ids in it. */
  readonly people?: ReadonlyMap<string, WorkspacePerson>;
  /** Columns of client lists whose cells are kept as written, whatever else is made of them: those that a model judges by. */
  readonly keptColumns?: ReadonlySet<string>;
  /** Who is one customer and who is not, as the user says. */
  readonly links?: LinkRules;
}

/** A person as the list of people in an export describes them; '' for what it does not say. */
export interface WorkspacePerson {
  readonly name: string;
  readonly email: string;
  readonly side: 'ours' | 'theirs' | 'machine' | 'unknown';
}

/** Lists of keys: names, ids, mail addresses, domains and telephones, as they stand in the data. */
export interface LinkRules {
  /** All keys of a list are one customer. */
  readonly together: readonly (readonly string[])[];
  /** All keys of a list are different customers. */
  readonly apart: readonly (readonly string[])[];
}

/** A place to read from: a path, or `-` for standard input. */
export interface Source {
  readonly path: string;
  /** Bytes to use instead of opening the path: standard input, a test, a library's caller. */
  readonly bytes?: AsyncIterable<Uint8Array>;
  /** True when it was found below a folder, rather than named by the user. */
  readonly found?: boolean;
}
