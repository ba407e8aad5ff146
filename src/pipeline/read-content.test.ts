import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, edited, folderWith, lineOf, problemsOf, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { contentFolder } from './content-folder.ts';

describe('content without a mistake', () => {
  it('is read whole, with what is left out filled in', () => {
    const content = contentOf(folderWith(SMALL_CONTENT));
    expect(content.needs.needs).toEqual([
      { id: 'debts', domain: 'money', pictogram: 'coin', safety: false, lines: ['listening'] },
      { id: 'bills', domain: 'money', pictogram: 'house', safety: false, lines: [] },
    ]);
    expect(content.helplines.map(({ checked }) => checked.second_hand)).toEqual([false, true]);
  });

  it('comes from the project where a folder does not have the file', () => {
    const own = contentOf(folderWith({ 'help-now.yaml': '[]\n' }));
    const project = contentOf(contentFolder().path('.'));
    expect(own.helpNow).toEqual([]);
    expect({ ...own, helpNow: 0, helplinesFile: 0 }).toEqual({ ...project, helpNow: 0, helplinesFile: 0 });
  });
});

describe('one mistake is one problem, with file, line, path, what was found and what was expected', () => {
  it.each([
    {
      what: 'a key that is not known',
      file: 'needs.yaml',
      from: 'pictogram: house',
      to: 'pictogramm: house, pictogram: house',
      path: 'needs[1].pictogramm',
      found: 'the key "pictogramm"',
      expected: 'one of id, domain, pictogram, safety, lines (did you mean pictogram?)',
    },
    {
      what: 'a key that is not known, further in',
      file: 'place-kinds.yaml',
      from: 'cost: free',
      to: 'costs: free',
      path: 'library.facts.costs',
      found: 'the key "costs"',
      expected: expect.stringMatching(/^one of access, name_asked, run_by, .* \(did you mean cost\?\)$/),
    },
    {
      what: 'a need that is not there',
      file: 'needs.yaml',
      from: 'needs: [debts, bills]',
      to: 'needs: [debts, bils]',
      path: 'choices[0].needs[1]',
      found: '"bils"',
      expected: 'one of debts, bills (did you mean bills?)',
    },
    {
      what: 'a need of a kind of place that is not there',
      file: 'place-kinds.yaml',
      from: 'needs: [debts]',
      to: 'needs: [debt]',
      path: 'library.needs[0]',
      found: '"debt"',
      expected: 'one of debts, bills (did you mean debts?)',
    },
    {
      what: 'a help line that is not there',
      file: 'needs.yaml',
      from: 'lines: [listening]',
      to: 'lines: [listning]',
      path: 'needs[0].lines[0]',
      found: '"listning"',
      expected: 'one of listening, weekdays (did you mean listening?)',
    },
    {
      what: 'a help line of Help now that is not there',
      file: 'help-now.yaml',
      from: 'lines: [listening]',
      to: 'lines: [alarm]',
      path: '[0].lines[0]',
      found: '"alarm"',
      expected: expect.stringContaining('one of listening, weekdays'),
    },
    {
      what: 'a pictogram that is not there',
      file: 'needs.yaml',
      from: 'pictogram: house',
      to: 'pictogram: horse',
      path: 'needs[1].pictogram',
      found: '"horse"',
      expected: 'one of coin, house (did you mean house?)',
    },
    {
      what: 'a domain that is not there',
      file: 'needs.yaml',
      from: 'id: bills, domain: money',
      to: 'id: bills, domain: monney',
      path: 'needs[1].domain',
      found: '"monney"',
      expected: 'money',
    },
    {
      what: 'a choice that is not there',
      file: 'needs.yaml',
      from: 'choices: [cannot-pay]',
      to: 'choices: [cannot]',
      path: 'domains[0].choices[0]',
      found: '"cannot"',
      expected: 'cannot-pay',
    },
    {
      what: 'a need twice',
      file: 'needs.yaml',
      from: 'id: bills, domain',
      to: 'id: debts, domain',
      path: 'needs[1].id',
      found: '"debts" a second time',
      expected: 'an id of its own (first on line 6)',
    },
    {
      what: 'a help line twice',
      file: 'helplines.yaml',
      from: 'id: weekdays',
      to: 'id: listening',
      path: '[1].id',
      found: '"listening" a second time',
      expected: 'an id of its own (first on line 1)',
    },
    {
      what: 'a value of another type',
      file: 'helplines.yaml',
      from: 'anonymous: true',
      to: 'anonymous: "yes"',
      path: '[0].anonymous',
      found: '"yes"',
      expected: 'true or false',
    },
    {
      what: 'a value outside the list',
      file: 'helplines.yaml',
      from: 'public_holidays: unknown',
      to: 'public_holidays: shut',
      path: '[1].hours.public_holidays',
      found: '"shut"',
      expected: 'open, closed, unknown, or hours of their own such as "10:00-12:00"',
    },
    {
      what: 'a day that does not exist',
      file: 'helplines.yaml',
      from: 'on: 2026-11-21, source: https',
      to: 'on: 2026-02-30, source: https',
      path: '[0].checked.on',
      found: '"2026-02-30"',
      expected: 'a day that exists, written as 2026-10-01',
    },
    {
      what: 'a telephone number with letters',
      file: 'helplines.yaml',
      from: 'phone: 088-0767000',
      to: 'phone: 0800-HELP',
      path: '[0].phone',
      found: '"0800-HELP"',
      expected: 'a phone number in quotes, such as "0800-2000"',
    },
    {
      what: 'a control character',
      file: 'helplines.yaml',
      from: 'name: Weekday line',
      to: 'name: "Weekday\\u0007 line"',
      path: '[1].name',
      found: '"Weekday\\u0007 line"',
      expected: 'a text on one line, without control or direction characters',
    },
    {
      what: 'a character that turns the direction of the text',
      file: 'helplines.yaml',
      from: 'name: Weekday line',
      to: 'name: "Weekday \\u202E line"',
      path: '[1].name',
      found: '"Weekday \\u202e line"',
      expected: 'a text on one line, without control or direction characters',
    },
    {
      what: 'an id with a capital',
      file: 'needs.yaml',
      from: 'id: money',
      to: 'id: Money',
      path: 'domains[0].id',
      found: '"Money"',
      expected: 'an id of small letters, digits and hyphens',
    },
  ])('$what', ({ what, file, from, to, path, found, expected }) => {
    const folder = edited(file, from, to);
    const problems = problemsOf(() => contentOf(folder));
    expect(problems).toContainEqual({ file: join(folder, file), line: lineOf(file, from), path, found, expected });
    // Where an id is gone, what pointed to it is told as well.
    if (!what.endsWith('twice')) expect(problems).toHaveLength(1);
  });
});
