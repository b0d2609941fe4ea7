import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { formatReference } from '../../../src/evidence/format-reference.ts';
import { referenceHast } from '../../../src/evidence/reference-hast.ts';
import { biblatex } from '../../../src/exports/biblatex.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson, type Reference } from '../../../src/exports/csl-json.ts';
import { ris } from '../../../src/exports/ris.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { readers, readByBetterBibtex, readByCitationJs } from '../../support/reference-readers.ts';

/** A source as an editor writes it, with some fields in place of the usual ones. */
const source = (fields: object = {}): Reference & { data: { kind: 'scholarship' } } => ({
  key: 'coal',
  data: sourceSchema.parse({
    kind: 'scholarship',
    type: 'article-journal',
    title: 'Coal',
    'container-title': 'Coal Age',
    issued: { 'date-parts': [[2017]] },
    ...fields,
  }) as never,
});

const page = (fields: object) =>
  toHtml(referenceHast(formatReference(source(fields).data)), {
    characterReferences: { useNamedReferences: true },
  });

/** Value of a field in a .bib file. */
const field = (text: string, name: string) => new RegExp(`^  ${name} = (.*),$`, 'm').exec(text)?.[1];

/** Lines of a RIS record with one of the tags, without the blanks between. */
const lines = (fields: object, ...tags: string[]) =>
  ris([source(fields)])
    .split('\r\n')
    .filter((line) => tags.includes(line.slice(0, 2)))
    .map((line) => line.replace('  - ', ' '));

const csl = (fields: object) => (JSON.parse(cslJson([source(fields)])) as Record<string, unknown>[])[0];

describe('a DOI', () => {
  const DOI = '10.1175/1520(1994)024<0010:COAL>2.0.CO;2#4';
  const address = 'https://doi.org/10.1175/1520(1994)024%3C0010:COAL%3E2.0.CO;2%234';

  test('B1: with # and < > leads where it should in the page and in every export', () => {
    expect(page({ DOI })).toContain(`<a href="${address}">`);
    expect(field(bibtex([source({ DOI })]), 'doi')).toBe(`{${DOI}}`);
    expect(field(bibtex([source({ DOI })]), 'url')).toBe(`{${address}}`);
    expect(field(biblatex([source({ DOI })]), 'doi')).toBe(`{${DOI}}`);
    expect(lines({ DOI }, 'DO', 'UR')).toEqual([`DO ${DOI}`, `UR ${address}`]);
    expect(csl({ DOI })).toMatchObject({ DOI });
  });

  test('B1: is the same DOI to another program', () => {
    const text = [bibtex, biblatex, ris].map((write) => write([source({ DOI })]));
    expect(text.map((file) => readByCitationJs(file))).toMatchObject(text.map(() => [{ DOI }]));
  });
});

describe('B2: a title with signs of TeX, braces that do not match among them, loses no entry', () => {
  test.each([
    'One { brace',
    'Two }} braces',
    String.raw`Coal \ & 50% of #1, $5_x ^2 ~ {all} <b> a|b "fish"`,
    String.raw`ends with \ `.trim(),
  ])('%s', (title) => {
    const files = [bibtex, biblatex].map((write) =>
      write([source({ title }), { ...source(), key: 'after' }]),
    );
    const expected = [
      { key: 'coal', title },
      { key: 'after', title: 'Coal' },
    ];
    for (const file of files) {
      // BibTeX and biber count braces and nothing else.
      expect([...file.matchAll(/\{/g)]).toHaveLength([...file.matchAll(/\}/g)].length);
      expect(readers.bib['citation-js'](file)).toMatchObject(expected);
      expect(readers.bib['Better BibTeX'](file)).toMatchObject(expected);
    }
    expect(readers.ris['@customcommander/ris'](ris([source({ title })]))).toMatchObject([{ title }]);
    expect(csl({ title })).toMatchObject({ title });
  });
});

/** The author in the page, in a .bib file, in RIS and in CSL-JSON. */
const names: [name: string, author: object, shown: string, tex: string, risName: string, item: object][] = [
  [
    'B3: a suffix written with the given name',
    { family: 'King', given: 'Martin Luther, Jr.' },
    'King, Martin Luther, Jr.',
    'King, Jr., Martin Luther',
    'King, Martin Luther, Jr.',
    { family: 'King', given: 'Martin Luther, Jr.' },
  ],
  [
    'B16: a suffix in its own field',
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    'King, Martin Luther, Jr.',
    'King, Jr., Martin Luther',
    'King, Martin Luther, Jr.',
    { family: 'King', given: 'Martin Luther, Jr.' },
  ],
  [
    'B4: one name of three words',
    { family: 'Kim Il Sung' },
    'Kim Il Sung',
    '{Kim Il Sung}',
    'Kim Il Sung,',
    { family: 'Kim Il Sung' },
  ],
  [
    'B14: a Korean name in hangul',
    { family: '김', given: '정은' },
    '김정은',
    '{김정은}',
    '김, 정은',
    { family: '김', given: '정은' },
  ],
  [
    'B14: a Chinese name in hanzi',
    { family: '沈', given: '志华' },
    '沈志华',
    '{沈志华}',
    '沈, 志华',
    { family: '沈', given: '志华' },
  ],
  [
    'B16: a particle that stays',
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    'van Gogh, Vincent',
    'van Gogh, Vincent',
    'van Gogh, Vincent',
    { family: 'van Gogh', given: 'Vincent' },
  ],
  [
    'B16: a particle that is dropped',
    { family: 'Gaulle', given: 'Charles', 'dropping-particle': 'de' },
    'Gaulle, Charles de',
    'Gaulle, Charles de',
    'Gaulle, Charles de',
    { family: 'Gaulle', given: 'Charles de' },
  ],
  [
    'a family name that begins small',
    { family: 'ul Khaliq', given: 'Riyaz' },
    'ul Khaliq, Riyaz',
    '{ul Khaliq}, Riyaz',
    'ul Khaliq, Riyaz',
    { family: 'ul Khaliq', given: 'Riyaz' },
  ],
  [
    'a body with commas and an “and”',
    { literal: 'Office of Trade and Coal, Ministry of Iron' },
    'Office of Trade and Coal, Ministry of Iron',
    '{Office of Trade and Coal, Ministry of Iron}',
    'Office of Trade and Coal; Ministry of Iron,',
    { literal: 'Office of Trade and Coal, Ministry of Iron' },
  ],
];

describe('a name', () => {
  test.each(names)('%s', (_, author, shown, tex, risName, item) => {
    const fields = { author: [author] };
    // Which of its words are hangul or hanzi, built/languages asks of every page.
    expect(page(fields).replace(/<\/?span[^>]*>/g, '')).toBe(
      `${shown}, ‘Coal’, <cite>Coal Age</cite>, 2017.`,
    );
    expect(field(bibtex([source(fields)]), 'author')).toBe(`{${tex}}`);
    expect(field(biblatex([source(fields)]), 'author')).toBe(`{${tex}}`);
    expect(lines(fields, 'AU')).toEqual([`AU ${risName}`]);
    expect(csl(fields)).toMatchObject({ author: [item] });
  });

  test.each(names)('%s: other programs read one name', (_, author, shown, __, risName) => {
    const reference = source({ author: [author, { literal: 'Xinhua' }] });
    for (const write of [bibtex, biblatex]) {
      expect(readers.bib['Better BibTeX'](write([reference]))[0]?.authors).toEqual([shown, 'Xinhua']);
    }
    const read = [risName.replace(/,$/, ''), 'Xinhua'];
    expect(readers.ris['citation-js'](ris([reference]))[0]?.authors).toEqual(read);
    expect(readers.ris['@customcommander/ris'](ris([reference]))[0]?.authors).toEqual(read);
  });
});

describe('pages', () => {
  const range = (page: string) => [
    field(bibtex([source({ page })]), 'pages'),
    ...lines({ page }, 'SP', 'EP'),
    readByCitationJs(ris([source({ page })]))[0]?.['page' as never],
  ];

  test.each([
    ['12-30', '{12--30}', ['SP 12', 'EP 30'], '12-30'],
    ['B8: 12-30, 45-50', '{12--30, 45--50}', ['SP 12', 'EP 50'], '12-50'],
    ['12-30, 45', '{12--30, 45}', ['SP 12', 'EP 45'], '12-45'],
    ['A1', '{A1}', ['SP A1'], 'A1'],
    ['S-12', '{S-12}', ['SP S-12'], 'S-12'],
    ['S-12–S-15', '{S-12--S-15}', ['SP S-12', 'EP S-15'], undefined],
  ])('%s', (title, tex, tags, read) => {
    const page = title.replace(/^B8: /, '');
    expect(range(page).slice(0, -1)).toEqual([tex, ...tags]);
    if (read) expect(range(page).at(-1)).toBe(read);
  });

  test('B8: stand in the page with dashes between pages only', () => {
    expect(page({ page: '12-30, 45-50', volume: '3', issue: '1-2' })).toBe(
      '‘Coal’, <cite>Coal Age</cite> 3 (1-2), 2017, pp. 12–30, 45–50.',
    );
    expect(page({ page: 'S-12' })).toContain('p. S-12.');
  });
});

/** A date in the page, as year and month of BibTeX, as date or year of biblatex, in RIS and in CSL-JSON. */
describe('a date', () => {
  test.each<[string, object, string, object, object, string[], object | undefined]>([
    [
      'B10: circa 1950, in words',
      { literal: 'circa 1950' },
      'c. 1950',
      { year: '{circa 1950}' },
      { date: '{1950~}' },
      ['PY 1950', 'DA 1950///circa'],
      { 'date-parts': [[1950]], circa: true },
    ],
    [
      'B10: Spring 2020, in words',
      { literal: 'Spring 2020' },
      'Spring 2020',
      { year: '{2020}', month: '{Spring}' },
      { date: '{2020-21}' },
      ['PY 2020', 'DA 2020///Spring'],
      { 'date-parts': [[2020]], season: 1 },
    ],
    [
      'B16: a season and a guess in the fields of CSL',
      { 'date-parts': [[2020]], season: 4, circa: true },
      'c. Winter 2020',
      { year: '{circa 2020}' },
      { date: '{2020-24~}' },
      ['PY 2020', 'DA 2020///circa Winter'],
      { 'date-parts': [[2020]], season: 4, circa: true },
    ],
    [
      'B16: parts in quotation marks',
      { 'date-parts': [['2017', '12', '22']] },
      '22 December 2017',
      { year: '{2017}', month: 'dec' },
      { date: '{2017-12-22}' },
      ['PY 2017', 'DA 2017/12/22/'],
      { 'date-parts': [[2017, 12, 22]] },
    ],
    [
      'B10: a range of months',
      {
        'date-parts': [
          [2017, 1],
          [2017, 3],
        ],
      },
      'January–March 2017',
      { year: '{2017}', month: '{jan--mar}' },
      { date: '{2017-01/2017-03}' },
      ['PY 2017', 'DA 2017/01//to 2017-03'],
      {
        'date-parts': [
          [2017, 1],
          [2017, 3],
        ],
      },
    ],
    [
      'B10: a range of years',
      { 'date-parts': [[2016], [2018]] },
      '2016–2018',
      { year: '{2016--2018}' },
      { date: '{2016/2018}' },
      ['PY 2016', 'DA 2016///to 2018'],
      { 'date-parts': [[2016], [2018]] },
    ],
    [
      'B10: words that no program counts by, before our era among them',
      { literal: '221 BCE' },
      '221 BCE',
      { year: '{221 BCE}' },
      { year: '{221 BCE}' },
      ['N1 Dated 221 BCE.'],
      { literal: '221 BCE' },
    ],
    ['none, which no export makes up', { literal: 'undated' }, 'undated', {}, {}, [], undefined],
  ])('%s', (_, issued, shown, tex, latex, tags, item) => {
    const given = (text: string) =>
      Object.fromEntries(
        ['year', 'month', 'date'].flatMap((name) => (field(text, name) ? [[name, field(text, name)]] : [])),
      );
    expect(page({ issued })).toBe(`‘Coal’, <cite>Coal Age</cite>, ${shown}.`);
    expect(given(bibtex([source({ issued })]))).toEqual(tex);
    expect(given(biblatex([source({ issued })]))).toEqual(latex);
    expect(lines({ issued }, 'PY', 'DA', 'N1')).toEqual(tags);
    expect(csl({ issued })?.['issued']).toEqual(item);
  });
});

describe('every export says in which language a source is', () => {
  test.each([
    ['ko', 'ko', 'korean', 'korean'],
    ['zh-Hans', 'zh-Hans', 'chinese', 'chinese'],
    [undefined, 'en', 'english', undefined],
  ])('%s', (language, tag, langid, printed) => {
    const reference = source(language ? { language } : {});
    const [entry] = readByBetterBibtex(biblatex([reference]));
    expect(readByBetterBibtex(bibtex([reference]))[0]?.fields['language']).toBe(tag);
    expect([entry?.fields['langid'], entry?.fields['language']]).toEqual([langid, printed]);
    expect(lines(language ? { language } : {}, 'LA')).toEqual([`LA ${tag}`]);
    expect(csl(language ? { language } : {})?.['language']).toBe(tag);
  });
});

test('biblatex has laws, reports and pages of the web as what they are', () => {
  const types = ['legislation', 'report', 'webpage', 'post-weblog', 'treaty', 'dataset', 'software'];
  const found = readByBetterBibtex(biblatex(types.map((type) => ({ ...source({ type }), key: type }))));
  expect(found.map(({ key, type }) => [key, type])).toEqual([
    ['legislation', 'legislation'],
    ['report', 'report'],
    ['webpage', 'online'],
    ['post-weblog', 'online'],
    ['treaty', 'misc'],
    ['dataset', 'misc'],
    ['software', 'software'],
  ]);
});

test('RIS names only types that reference managers take for what they are', () => {
  const types = ['legislation', 'treaty', 'document', 'webpage', 'dataset'];
  expect(types.flatMap((type) => lines({ type }, 'TY'))).toEqual([
    'TY STAT',
    'TY GOVDOC',
    'TY RPRT',
    'TY ELEC',
    'TY DATA',
  ]);
});

test('CSL-JSON holds no type for which Zotero refuses the file', () => {
  expect(csl({ type: 'software' })).toMatchObject({
    type: 'dataset',
    custom: { kind: 'scholarship', type: 'software' },
  });
});
