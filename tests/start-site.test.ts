/** The site that the end-to-end tests ask: it must go wrong in just the way that it says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Site, startSite } from './e2e/start-site.ts';

const BODY = 'There are helpers here.\n';
let folder: string;
let site: Site;

beforeEach(async () => {
  folder = folderWith(BODY);
  site = await startSite(folder);
});

afterEach(async () => {
  await site.goAway();
  rmSync(folder, { recursive: true });
});

test('it goes away, also from who waits for an answer, and comes back at the same address', async () => {
  site.trouble(/page/, 'held');
  const waiting = ask();
  await expect.poll(() => site.requests.length).toBe(1);
  await Promise.all([expect(waiting).rejects.toThrow(), site.goAway()]);
  await expect(ask()).rejects.toThrow();
  site.noTrouble();
  await site.comeBack();
  expect(await ask()).toEqual([200, BODY]);
});

test('it answers from another folder, and says that nothing may be kept', async () => {
  const other = folderWith('Something else.\n');
  site.serve(other);
  expect(await ask()).toEqual([200, 'Something else.\n']);
  rmSync(other, { recursive: true });
  site.forbidCaching();
  expect((await fetch(`${site.url}page.txt`)).headers.get('cache-control')).toBe('no-store');
});

test('each kind of trouble is what it is called, and only where it should be', async () => {
  site.trouble(/page/, 'missing');
  expect(await ask()).toEqual([404, '404\n']);
  site.trouble(/page/, 'failing');
  expect(await ask()).toEqual([500, '500\n']);
  site.trouble(/page/, 'portal');
  expect(await ask()).toEqual([200, expect.stringContaining('sign in')]);
  site.trouble(/page/, 'half');
  expect(await ask()).toEqual([200, BODY.slice(0, BODY.length / 2)]);
  site.trouble(/page/, 'cut');
  await expect(ask()).rejects.toThrow();
  site.trouble(/page/, 'changed');
  const [status, changed] = await ask();
  expect([status, changed.length]).toEqual([200, BODY.length]);
  expect([...changed].filter((letter, at) => letter !== BODY[at])).toHaveLength(1);
  site.trouble(/page/, 'held');
  const waiting = ask();
  await expect.poll(() => site.requests.length).toBe(7);
  site.release();
  expect(await waiting).toEqual([200, BODY]);
  site.trouble(/other/, 'missing');
  site.noTrouble();
  expect(await ask()).toEqual([200, BODY]);
});

test('it counts what went over the line, with the headers', async () => {
  await ask();
  const once = site.bytes();
  expect(once).toBeGreaterThan(BODY.length + 100);
  await ask();
  expect(site.bytes()).toBe(2 * once);
});

test('it remembers whole what it was asked, headers in their order and a body too', async () => {
  await fetch(`${site.url}page.txt?debts`, { method: 'POST', body: 'debts', headers: { 'X-Needs': 'debts' } });
  await expect.poll(() => site.requests).toHaveLength(2);
  const [head = '', body = ''] = site.requests;
  expect(head.split('\n')).toEqual(
    expect.arrayContaining(['POST /page.txt?debts', 'host: HOST', expect.stringMatching(/^x-needs: debts$/i)]),
  );
  expect(body).toBe(`body of ${head}\n\n${btoa('debts')}`);
});

async function ask(): Promise<[number, string]> {
  const answer = await fetch(`${site.url}page.txt`);
  return [answer.status, await answer.text()];
}

function folderWith(body: string): string {
  const made = mkdtempSync(join(tmpdir(), 'zijdeur-site-'));
  writeFileSync(join(made, 'page.txt'), body);
  return made;
}
