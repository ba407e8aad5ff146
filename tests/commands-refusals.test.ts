import { describe, expect, it } from 'vitest';
import { commandFiles, expectOneLine, run } from './run-command.ts';

const at = commandFiles({
  'answers.json': '{"needs": ["letters-forms"]}',
  'unknown-need.json': '{\n  "home": "BU99990001",\n  "needs": ["debts", "leters-forms"]\n}\n',
  'broken.json': '{\n  "needs": [debts]\n}\n',
  'language.json': '{"needs": ["letters-forms"], "wishes": ["language:ar-ab-cd"]}',
  'many-bad.jsonl': '{"id":7,"needs":["company"]}\n\n{"needs":["companny"]}\n',
});
const GOOD = ['--region', 'teststad', '--content', at('good'), '--now', '2026-11-23T10:30'];

describe('find refuses in one line, and prints nothing:', { timeout: 30_000 }, () => {
  const answers = ['--answers', at('answers.json')];

  it.each([
    [
      'a line of a file',
      ['--file', at('many-bad.jsonl')],
      ['bad.jsonl:3: needs[0]: found "companny"', 'mean company?'],
    ],
    ['a need', ['--answers', at('unknown-need.json')], [':3: needs[1]: found "leters-forms"', 'mean letters-forms?']],
    ['JSON that is broken', ['--answers', at('broken.json')], [/broken\.json:2: found .* expected valid JSON/]],
    ['a file that is not there', ['--answers', at('gone.json')], ['gone.json: found no such file']],
    ['a region', [...answers, '--region', 'nowhere'], ['--region: found nowhere', 'amsterdam']],
    ['an option', [...answers, '--colour', 'red'], ['--colour']],
    ['a time', [...answers, '--now', 'nonsense'], ['--now: found nonsense']],
    ['a number below nought', [...answers, '--limit', '-1'], ['--limit']],
    ['content that is broken', [...answers, '--content', at('bad')], ['neighbourhoods.geojson:1: features']],
    ['a content folder that is not there', [...answers, '--content', at('gone')], ['gone']],
  ])('%s', async (_, args, parts) => {
    expectOneLine(await run('find', [...GOOD, ...args]), ...parts);
  });

  it('or takes what is odd: a language that no browser has a name for', async () => {
    const { code, stderr } = await run('find', [...GOOD, '--answers', at('language.json'), '--lang', 'tr']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
