import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { formatDiagnostic } from '../../src/editorial/report.ts';
import { contentFolder, problemsIn, problemsInBody, today } from '../support/content-folder.ts';
import { evidence, figureWords, sourceRecord, tableRecord } from '../support/evidence-files.ts';

const inBody = (body: string) => problemsInBody(body, evidence);
const withTable = (csv: string) => problemsIn({ ...evidence, 'data/coal.csv': csv });
const chart = (attributes: string) => `<BarChart id="fig-coal" ${attributes} ${figureWords} />`;

test('sound evidence is no problem: citations, a chart, a reference to it, a value', async () => {
  const value = '<Value data="coal" row="2018" column="tonnes" as="integer" />';
  const body = `It was ${value} tonnes,[@customs-2017, p. 3] as <Ref to="fig-coal" /> shows.\n\n${chart('data="coal" x="year" y="tonnes"')}`;
  expect(await inBody(body)).toEqual([]);
});

describe('a citation that', () => {
  test('names no source gets the nearest keys', async () => {
    expect(await inBody('Coal crossed.[@customs-2071]')).toEqual([
      '1:14',
      '  @customs-2071: no source has this key.',
      '  The nearest are customs-2017; a new source is a file content/sources/customs-2071.yml.',
    ]);
  });

  test('is not closed is found where it opens', async () => {
    expect(await inBody('Coal crossed.[@customs-2017 and so did iron.')).toEqual([
      '1:14',
      '  [@customs-2017 and so did iron.: is a citation without its closing bracket.',
      '  Write [@key].',
    ]);
  });

  test('has no key after its @ is told the right form', async () => {
    expect(await inBody('Coal crossed.[@ customs-2017]')).toEqual([
      '1:14',
      '  [@ customs-2017]: has an @ with no key right after it.',
      '  Write [@key], the key being the name of a file in content/sources/.',
    ]);
  });
});

describe('a source whose', () => {
  test('key is there twice is refused', async () => {
    expect(await problemsIn({ ...evidence, 'sources/customs-2017.yaml': sourceRecord() })).toEqual([
      'content/sources/customs-2017.yaml:1',
      '  is a second record with the id "customs-2017": the first is content/sources/customs-2017.yml.',
    ]);
  });

  test('file is not named as a key can be is refused', async () => {
    expect(await problemsIn({ ...evidence, 'sources/Customs 2017.yml': sourceRecord() })).toEqual([
      'content/sources/Customs 2017.yml:1',
      '  "Customs 2017" cannot be part of an address.',
      '  Allowed: lower-case letters a to z, digits, single hyphens between them. Rename it to "customs-2017".',
    ]);
  });

  test('title holds signs of HTML is sound: they are its text', async () => {
    const title = `Coal & "fish" < 3's </script>`;
    expect(await problemsIn({ ...evidence, 'sources/customs-2017.yml': sourceRecord({ title }) })).toEqual(
      [],
    );
  });
});

test('a source nobody cites and no table rests on is reported, and stops nothing', async () => {
  await using folder = await contentFolder({ ...evidence, 'sources/idle-1999.yml': sourceRecord() });
  const { problems, notices } = await checkContent({ ...folder, today });
  expect([problems, notices.map(formatDiagnostic)]).toEqual([
    [],
    ['content/sources/idle-1999.yml:1  [unused-sources]\n  notice: is cited by no essay, table or name.'],
  ]);
});

describe('a table', () => {
  test('with a byte-order mark, CRLF, quoted commas and quotes is sound', async () => {
    expect(
      await withTable('\ufeffyear,tonnes,port\r\n2015,3,"Dandong, by ""rail"""\r\n2016,,"two\r\nlines"\r\n'),
    ).toEqual([]);
  });

  test('with a ragged row gets the line and the counts', async () => {
    expect(await withTable('year,tonnes,port\n2015,3,Dandong\n2016,1,200,Tumen\n2017\n')).toEqual([
      'content/data/coal.csv:3',
      '  has 4 cells where the header has 3.',
      '  A comma inside a cell needs quotation marks round the cell.',
      'content/data/coal.csv:4',
      '  has 1 cell where the header has 3.',
      '  A comma inside a cell needs quotation marks round the cell.',
    ]);
  });

  test('with a text in a column of numbers gets the line, the column and the cell', async () => {
    expect(await withTable('year,tonnes,port\n2015,3,Dandong\n2016,"1,200",Tumen\n')).toEqual([
      'content/data/coal.csv:3',
      '  tonnes: is not a number such as 1234.5.',
      '  Found: "1,200".',
    ]);
  });

  test('that is empty is said to be', async () => {
    expect(await withTable('')).toEqual(['content/data/coal.csv:1', '  is empty.']);
  });

  test('that rests on a source nobody has gets the nearest keys', async () => {
    const description = tableRecord('year:year tonnes:number port', ['customs-2016']);
    expect(await problemsIn({ ...evidence, 'data/coal.yml': description })).toEqual([
      'content/data/coal.yml:19',
      '  @customs-2016: no source has this key.',
      '  The nearest are customs-2017; a new source is a file content/sources/customs-2016.yml.',
    ]);
  });
});

describe('in an essay', () => {
  test('a figure that names an absent column gets the columns there are', async () => {
    expect(await inBody(chart('data="coal" x="year" y="tonns"'))).toEqual([
      '1:46',
      '  <BarChart> y: "tonns" is not a column of "coal".',
      '  Known: tonnes. Did you mean "tonnes"?',
    ]);
  });

  test('a figure of a table nobody has gets the tables there are', async () => {
    expect(await inBody(chart('data="cole" x="year" y="tonnes"'))).toEqual([
      '1:25',
      '  <BarChart> data: "cole" is not a table.',
      '  Known: coal. Did you mean "coal"?',
    ]);
  });

  test('a figure without its finding is told what a finding is', async () => {
    expect(
      await inBody(
        '<BarChart id="fig-coal" data="coal" x="year" y="tonnes" caption="By rail." source="customs." />',
      ),
    ).toEqual([
      '1:1',
      '  <BarChart> finding: is missing.',
      '  What it is: What it shows, as one sentence with its numbers: printed as the heading, and read out in place of the drawing.',
    ]);
  });

  test('a value of a row or column that is not there gets those that are', async () => {
    const value = (row: string, column: string) =>
      `<Value data="coal" row="${row}" column="${column}" as="integer" />`;
    expect(await inBody(`${value('2017', 'tonnes')} or ${value('2018', 'tons')}.`)).toEqual([
      '1:20',
      '  <Value> row: "2017" is not a row of "coal" (year).',
      '  Known: 2015, 2016, 2018. Did you mean "2015"?',
      '1:96',
      '  <Value> column: "tons" is not a column of "coal".',
      '  Known: port, tonnes, year. Did you mean "tonnes"?',
    ]);
  });

  test('a reference to no figure gets the figures there are', async () => {
    expect(await inBody('See <Ref to="fig-cole" />.')).toEqual([
      '1:10',
      '  <Ref> to: no figure of this text has the id "fig-cole".',
      '  Known: none.',
    ]);
  });

  test('a point outside the map is refused with the map’s extent', async () => {
    const map = {
      ...evidence,
      'data/crossings.yml': tableRecord(
        'name chinese_side dprk_side lat_approx:number lon_approx:number status',
      ),
      'data/crossings.csv':
        'name,chinese_side,dprk_side,lat_approx,lon_approx,status\nFar Bridge,"Seoul, South","Pusan, South",35.1,129,in use\n',
      'data/places.yml': `${tableRecord('name kind lat:number lon:number turn:number')}map: { west: 123.2, east: 131.4, south: 38.6, north: 43.5, countries: ['156', '408'], border: ['156', '408'] }\n`,
      'data/places.csv': 'name,kind,lat,lon,turn\nPyongyang,capital,39.03,125.75,\n',
    };
    const body = `<BorderMap id="fig-map" data="crossings" places="places" sides="chinese_side, dprk_side" groups="in use=open" ${figureWords} />`;
    expect(await problemsInBody(body, map)).toEqual([
      '1:25',
      '  <BorderMap> data: "Far Bridge" at 129° E, 35.1° N is outside the map (123.2° E to 131.4° E, 38.6° N to 43.5° N).',
    ]);
  });
});
