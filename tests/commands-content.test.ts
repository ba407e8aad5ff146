import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandFiles, expectOneLine, run } from './run-command.ts';

const at = commandFiles({ 'out/teststad.older.json': 'older', 'empty/.keep': '' });

describe('content', { timeout: 30_000 }, () => {
  const files = (name: string) => readdirSync(at(name), { recursive: true, encoding: 'utf8' }).sort();

  it('check says what each region comes to, and writes nothing', async () => {
    const before = files('good');
    const { code, stdout } = await run('content', ['check', '--content', at('good')], at('empty'));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Amsterdam /),
      expect.stringMatching(/^Teststad /),
      expect.stringMatching(/^Voorbeeldstad /),
    ]);
    expect(files('empty')).toEqual(['.keep']);
    expect(files('good')).toEqual(before);
  });

  it('check warns of checks that have grown old, and that is no mistake', async () => {
    const { code, stderr } = await run('content', ['check', '--content', at('good'), '--today', '2027-06-01']);
    expect(code).toBe(0);
    const warnings = stderr.trimEnd().split('\n');
    expect(warnings.length).toBeGreaterThan(100);
    const form =
      /^warning: \S+\.yaml:\d+: \[\d+\]\.checked\.on: found 20\d\d-\d\d-\d\d, expected a check in the 6 months before 2027-06-01$/;
    expect(warnings.filter((line) => !form.test(line))).toEqual([]);
  });

  it('writes each pack under its hash, and leaves all as it was where anything is wrong', async () => {
    const first = await run('content', ['--content', at('good'), '--out', at('out'), '--today', '2026-11-21']);
    const packs = files('out');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(packs).toEqual([
      expect.stringMatching(/^amsterdam\.[0-9a-f]{16}\.json$/),
      expect.stringMatching(/^teststad\.[0-9a-f]{16}\.json$/),
      'teststad.older.json',
      expect.stringMatching(/^voorbeeldstad\.[0-9a-f]{16}\.json$/),
    ]);
    const texts = packs.map((name) => readFileSync(at(join('out', name)), 'utf8'));
    const second = await run('content', ['--content', at('bad'), '--out', at('out'), '--today', '2026-11-22']);
    expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 1, stdout: '' });
    const problems = second.stderr.trimEnd().split('\n');
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toMatch(/neighbourhoods\.geojson:1: features: found \[\], expected /);
    expect(problems.join('\n')).toMatch(/places\.csv:4: kind: found "libary", expected .*did you mean library\?/);
    expect(files('out')).toEqual(packs);
    expect(packs.map((name) => readFileSync(at(join('out', name)), 'utf8'))).toEqual(texts);
  });

  it.each([
    ['a day that does not exist', ['--today', '2026-02-30'], '--today: found 2026-02-30'],
    ['a folder to import from that is not there', ['import', 'amsterdam', '--from', at('gone')], 'gone'],
  ])('refuses %s in one line', async (_, args, part) => {
    expectOneLine(await run('content', args, at('empty')), part);
  });
});
