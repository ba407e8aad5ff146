import { describe } from 'vitest';
import { askedServer } from '../asked-server.ts';
import { itHostsWell } from './contract.ts';

describe.each(['/', '/zijdeur/', '/hulp/in.de-buurt/'])('the built-in server at %s', (base) => {
  const { origin } = askedServer(base);
  itHostsWell({ origin, base, encodings: ['br', 'gzip'] });
});
