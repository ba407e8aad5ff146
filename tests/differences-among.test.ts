import { expect, test } from 'vitest';
import { differencesAmong } from './e2e/privacy/differences-among.ts';

test('the same requests in another order are no difference', () => {
  const one = ['one', ['GET /a', 'GET /b', 'GET /a']] as const;
  const other = ['other', ['GET /a', 'GET /a', 'GET /b']] as const;
  expect(differencesAmong([one, other])).toEqual([]);
});

test('what only one asked is told with the names of both, and so is what was asked once more', () => {
  const debts = ['debts', ['GET /a', 'GET /?debts']] as const;
  const help = ['help', ['GET /a', 'GET /a']] as const;
  expect(differencesAmong([debts, help])).toEqual([
    '"debts" asked this, and "help" did not:\nGET /?debts',
    '"help" asked this, and "debts" did not:\nGET /a',
  ]);
});
