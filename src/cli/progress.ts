// Progress is for people who wait: on stderr, on a terminal only, and gone when the work is done.
import type { Ora } from 'ora';
import type { RunProgress } from '../pipeline.ts';
import { visible } from '../report/visible.ts';
import { groupThousands } from '../report/words.ts';
import type { Io } from './io.ts';
import type { Redacting } from './redaction.ts';

export interface Progress {
  readonly say: (progress: RunProgress) => void;
  stop(): void;
}

const SILENT: Progress = { say: () => {}, stop: () => {} };

/** Work shorter than this shows nothing: a flash helps nobody, and ora costs 60 ms to load. */
const PATIENCE_MS = 400;

export function startProgress(io: Io, { redaction }: Redacting): Progress {
  if (!io.stderr.isTerminal || io.environment.TERM === 'dumb') return SILENT;
  return new LateProgress(redaction === undefined);
}

class LateProgress implements Progress {
  readonly #timer: NodeJS.Timeout;
  #text = '';
  #spinner: Ora | undefined;
  #stopped = false;
  readonly #namesFiles: boolean;

  /** `namesFiles`: a file may be called by a name that is still to be read, and masked only then. */
  constructor(namesFiles: boolean) {
    this.#namesFiles = namesFiles;
    this.#timer = setTimeout(() => void this.#start(), PATIENCE_MS);
  }

  readonly say = ({ file, facts }: RunProgress): void => {
    this.#text = `${groupThousands(facts)} facts read${this.#namesFiles ? `; ${visible(file)}` : ''}`;
    if (this.#spinner !== undefined) this.#spinner.text = this.#text;
  };

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#spinner?.stop();
  }

  async #start(): Promise<void> {
    const { default: ora } = await import('ora');
    if (this.#stopped) return;
    this.#spinner = ora({ text: this.#text, stream: process.stderr, discardStdin: false }).start();
  }
}
