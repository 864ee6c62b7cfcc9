// Where the engine is. What is shown of an address never holds who asks or the password.
import { UsageError } from '../model/index.ts';

export interface Address {
  readonly url: string;
  /** Without credentials. */
  readonly shown: string;
}

/** `password` holds where the address has none. Throws UsageError, which never repeats what was given. */
export function readAddress(text: string, password: string | undefined): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.hostname === '' || !SCHEMES.includes(url.protocol))
    throw new UsageError('--engine is not an address such as redis://host:6379 or rediss://host:6380/0', []);
  if (url.password === '' && password !== undefined) url.password = password;
  const { protocol, hostname, port, pathname } = url;
  return { url: url.href, shown: `${protocol}//${hostname}:${port || USUAL_PORT}${pathname}` };
}

const SCHEMES = ['redis:', 'rediss:'];
const USUAL_PORT = '6379';
