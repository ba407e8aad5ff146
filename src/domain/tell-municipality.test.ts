import { expect, it } from 'vitest';
import { packOf } from '../../tests/sample-pack.ts';
import { waysToTell } from './tell-municipality.ts';

const ways = (email: string | null, phone: string | null) =>
  waysToTell({ ...packOf({}).region, frontDesk: { kinds: [], phone: '14 000' }, corrections: { email, phone } });

it('are those the municipality named', () => {
  expect(ways('kaart@example.org', '000-1')).toEqual({ email: 'kaart@example.org', phone: '000-1', ownPhone: true });
  expect(ways('kaart@example.org', null)).toEqual({ email: 'kaart@example.org', phone: null, ownPhone: true });
});

it('are its front desk where it named none', () => {
  expect(ways(null, null)).toEqual({ email: null, phone: '14 000', ownPhone: false });
});
