import { describe, expect, it } from 'vitest';
import { askedServer, PAGE } from '../../tests/asked-server.ts';
import { serve } from './serve.ts';

const { ask, folder, thrown } = askedServer();

describe('a request', () => {
  it('by HEAD gets the headers alone', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(PAGE.length), 0]);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/....//secret.txt',
  ])('for %s never leaves the folder', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });

  it('for a folder, or for something in a file, finds nothing', async () => {
    expect((await ask('/assets')).status).toBe(404);
    expect((await ask('/assets/')).status).toBe(404);
  });

  it.each(['/%00', `/${'a'.repeat(300)}`, '/index.html/more'])('for %.20s is refused like any other', async (path) => {
    thrown.splice(0);
    await ask(path).catch(() => null);
    expect(thrown).toEqual([]);
  });

  it('with words after a question mark finds the file', async () => {
    expect((await ask('/?utm=1')).status).toBe(200);
  });

  it('that is not allowed is told what is', async () => {
    expect((await ask('/', {}, 'POST')).headers.allow).toBe('GET, HEAD');
  });
});

describe('a port that is taken', () => {
  it('is left alone, and a free one used', async () => {
    const first = await serve(folder, 0);
    const second = await serve(folder, Number(new URL(first.url).port));
    expect(second.url).not.toBe(first.url);
    expect((await fetch(second.url)).status).toBe(200);
    for (const one of [first, second]) one.server.close();
  });
});
