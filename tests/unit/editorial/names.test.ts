import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { essay, problemsIn, problemsInBody, threeTonnes } from '../../support/content-folder.ts';
import { nameFields } from '../../support/names.ts';

const record = (fields: Readonly<Record<string, unknown>> = {}) => stringify(nameFields(fields));

const kim = record({ preferred: 'Kim Jong Un', aliases: ['KJU'], avoid: ['Kim Jong-un'] });

test('a sound gazetteer has no problems', async () => {
  expect(await problemsIn({ 'names/kim-jong-un.yml': kim })).toEqual([]);
});

describe('of the gazetteer it is reported', () => {
  test('when two names claim one form', async () => {
    expect(
      await problemsIn({
        'names/buoy.yml': record({ preferred: 'Buoy', aliases: ['Lamp'] }),
        'names/lamp.yml': record({ preferred: 'Lamp', aliases: ['L'] }),
      }),
    ).toEqual([
      'content/names/buoy.yml:5',
      '  aliases[0]: "Lamp" leads to lamp too.',
      '  Put it under "ambiguous" in each, or take it out of all but one.',
      'content/names/lamp.yml:2',
      '  preferred: "Lamp" leads to buoy too.',
      '  Put it under "ambiguous" in each, or take it out of all but one.',
    ]);
  });

  test('when a related name does not answer, or is not there', async () => {
    expect(
      await problemsIn({
        'names/buoy.yml': record({ preferred: 'Buoy', related: ['lamp', 'lam'] }),
        'names/lamp.yml': record(),
      }),
    ).toEqual([
      'content/names/buoy.yml:5',
      '  related[0]: lamp does not name this one.',
      '  Add "buoy" to its "related".',
      'content/names/buoy.yml:6',
      '  related[1]: no name has the id "lam".',
      '  Known: buoy, lamp. Did you mean "lamp"?',
    ]);
  });

  test('when the house avoids what it writes', async () => {
    const both = record({ preferred: 'Buoy', aliases: ['Float'], avoid: ['Float'] });
    expect(await problemsIn({ 'names/buoy.yml': both })).toContain(
      '  avoid[0]: "Float" is a form that the house writes too.',
    );
  });

  test('when two names have one preferred form, whatever its accents', async () => {
    const said = await problemsIn({
      'names/buoy.yml': record({ preferred: 'Boué', ambiguous: ['Boué'] }),
      'names/lamp.yml': record({ preferred: 'Boue', ambiguous: ['Boue'] }),
    });
    expect(said).toEqual([
      'content/names/lamp.yml:2',
      '  preferred: "Boue" is the preferred form of buoy too.',
    ]);
  });

  test('when a script repeats another that it may only differ from', async () => {
    expect(await problemsIn({ 'names/lamp.yml': record({ hanzi: '灯', hanziTraditional: '灯' }) })).toEqual([
      'content/names/lamp.yml:5',
      '  hanziTraditional: repeats hanzi.',
      '  Leave it out where the two agree.',
    ]);
  });

  test.each([
    ['a person has a beginning', { dates: { start: '1950' } }, 'dates.start: is for what is no person'],
    ['a term has a birth', { kind: 'term', dates: { born: '1950' } }, 'dates.born: is for persons'],
    ['a death is before the birth', { dates: { born: '1950', died: '1949' } }, 'dates.died: is before born'],
  ])('when %s', async (_, fields, said) => {
    expect((await problemsIn({ 'names/lamp.yml': record(fields) }))[1]).toBe(`  ${said}.`);
  });

  test('when a form stands inside another name’s and would never be found', async () => {
    const said = await problemsIn({
      'names/buoy.yml': record({ preferred: 'Then Lamp said' }),
      'names/lamp.yml': record({ preferred: 'Lamp' }),
    });
    expect(said[1]).toBe('  preferred: "Lamp" in a text would not be found as this name.');
  });

  test('when its source has no record', async () => {
    expect(await problemsIn({ 'names/lamp.yml': record({ sources: ['lamps-2020'] }) })).toEqual([
      'content/names/lamp.yml:5',
      '  sources[0]: no source has the id "lamps-2020".',
      '  Known: none.',
    ]);
  });

  test('when a script is another than its field says', async () => {
    expect(await problemsIn({ 'names/lamp.yml': record({ hangul: 'Kim' }) })).toEqual([
      'content/names/lamp.yml:4',
      '  hangul: is not written in Hangul.',
      '  Found: "Kim".',
    ]);
  });
});

describe('of an essay it is reported', () => {
  const inBody = (body: string) => problemsInBody(body, { 'names/kim-jong-un.yml': kim });
  const told = (written: string) => [
    `  "${written}" is not how the house writes this name.`,
    '  Write "Kim Jong Un"; in a quotation or a title leave it, between quotation marks or in italics.',
  ];

  test('when a name is not spelled as the house does, with its place', async () => {
    expect(await inBody('Coal.\n\nThen **old Kim\nJong-Un** came.')).toEqual([
      '3:12',
      ...told('Kim Jong-Un'),
    ]);
  });

  test('when a caption is', async () => {
    const caption =
      '<Figure src="./cover.svg" alt="A" caption="Kim Jong-un waves." credit="B" licence="C" />';
    expect(await inBody(caption)).toEqual([
      '1:35',
      ...told('Kim Jong-un').map((line) => line.replace('  "', '  <Figure> caption: "')),
    ]);
  });

  test('when a field of its front matter is', async () => {
    expect(
      await problemsIn({
        'names/kim-jong-un.yml': kim,
        [threeTonnes]: essay({ thesis: 'Kim Jong-un counted.' }),
      }),
    ).toEqual([
      'content/essays/three-tonnes/index.mdx:5',
      '  thesis: "Kim Jong-un" is not how the house writes this name.',
      told('')[1],
    ]);
  });

  test.each([
    ['an abbreviation', 'KJU came.'],
    ['a quotation', 'He said ‘Kim Jong-un came’.'],
    ['a quotation set off', '> Kim Jong-un came.'],
    ['a title', 'In *The Rise of Kim Jong-un* it says so.'],
    ['the address of a link', 'See [the essay](https://example.org/Kim%20Jong-un).'],
    ['a note that names a source', 'So.[^n]\n\n[^n]: Lamp, A., ‘On Kim Jong-un’, *Kim Jong-un Review*.'],
    ['another language', '<span lang="ko-Latn">Kim Jong-un</span> came.'],
  ])('but not %s', async (_, body) => {
    expect(await inBody(body)).toEqual([]);
  });

  test('when it marks a name that is not there', async () => {
    expect(await inBody('Then <Name id="kim-jong-eun">Kim</Name> came.')).toEqual([
      '1:12',
      '  <Name> id: no name has the id "kim-jong-eun".',
      '  Known: kim-jong-un. Did you mean "kim-jong-un"?',
    ]);
  });

  test('but not a marked name inside a sentence', async () => {
    expect(await inBody('Then <Name id="kim-jong-un">Kim</Name> came.')).toEqual([]);
  });
});
