import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/parse-csv.ts';
import { builtSite, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { recordIds } from '../support/essay-sources.ts';
import { attribute, attributes, textOf } from '../support/html.ts';
import { ofType } from '../support/structured-data.ts';

/** How values of a type are written: https://www.w3.org/TR/xmlschema11-2/. */
const formsOf: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^[-+]?\d+$/,
  decimal: /^[-+]?(\d+(\.\d*)?|\.\d+)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  gYearMonth: /^\d{4}-\d{2}$/,
  gYear: /^\d{4}$/,
};

describe.each(builtSites)('the $name site', (site) => {
  const ids = recordIds(site, 'data');
  const pages = ids.map((id) => site.page(`/data/${id}/`));
  const idOf = (path: string) => path.split('/')[2] ?? '';
  const written = (id: string) => readFileSync(join(site.contentDir, 'data', `${id}.csv`));

  test('the list of tables leads to each of them', () => {
    const links = attributes('main a', 'href', site.page('/data/').tree);
    expect(ids.map((id) => `${site.basePath}data/${id}/`).filter((href) => !links.includes(href))).toEqual(
      [],
    );
  });

  test('a table to download is the editors’ own file, to the byte', () => {
    expect(ids.filter((id) => !site.bytes(`data/${id}.csv`).equals(written(id)))).toEqual([]);
  });

  test('a page has the whole table: every row, every column, with a caption and headers that say what they head', () => {
    const faults = faultsOn(pages, ({ path, tree }) => {
      const { header, records } = parseCsv(written(idOf(path)).toString('utf8'));
      const [table] = selectAll('table', tree);
      if (!table) return ['no table'];
      const rows = selectAll('tbody tr', table);
      const columns = selectAll('thead th[scope=col]', table).length;
      const cells = rows.map((row) => selectAll('th[scope=row], td', row).length);
      return [
        ...(select('caption', table) ? [] : ['no caption']),
        ...(rows.length === records.length ? [] : [`${rows.length} rows of ${records.length}`]),
        ...(columns === header.length ? [] : [`${columns} columns of ${header.length}`]),
        ...(cells.every((count) => count === header.length) ? [] : ['a row that is too short or too long']),
        ...(selectAll('tbody th[scope=row]', table).length === rows.length ? [] : ['a row without a header']),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('a table too wide for a screen scrolls by itself, within reach of the keyboard, under its own name', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('.table-scroller', tree).flatMap((room) => {
        const name = select(`#${attribute(room, 'ariaLabelledBy')}`, tree);
        return attribute(room, 'tabIndex') === '0' && room.tagName === 'section' && name && textOf(name)
          ? []
          : ['a scroller without name or focus'];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('its description for programs names every column of the file, the file and the sources', () => {
    const found = ids.map((id) => {
      const { url, tableSchema } = JSON.parse(site.text(`data/${id}.json`)) as {
        url: string;
        tableSchema: { columns: { name: string }[] };
      };
      return [url, tableSchema.columns.map(({ name }) => name)];
    });
    expect(found).toEqual(
      ids.map((id) => [
        `${site.siteUrl}${site.basePath}data/${id}.csv`,
        parseCsv(written(id).toString('utf8')).header,
      ]),
    );
  });

  test('every cell is of the type that its description gives the column', () => {
    const faults = ids.flatMap((id) => {
      const { tableSchema } = JSON.parse(site.text(`data/${id}.json`)) as {
        tableSchema: { columns: { name: string; datatype: string | { format: string } }[] };
      };
      const { records } = parseCsv(written(id).toString('utf8'));
      return tableSchema.columns.flatMap(({ name, datatype }, column) => {
        const form = typeof datatype === 'string' ? formsOf[datatype] : new RegExp(`^${datatype.format}$`);
        return records.flatMap(({ fields }) => {
          const cell = fields[column] ?? '';
          return cell === '' || form?.test(cell) ? [] : [`${id}, ${name}: ${cell}`];
        });
      });
    });
    expect(faults).toEqual([]);
  });

  test('its sources lie at addresses of the site', () => {
    const known = new Set(site.pages.map(({ address }) => address));
    const faults = ids.flatMap((id) =>
      (JSON.parse(site.text(`data/${id}.json`)) as { 'dc:source': { '@id': string }[] })['dc:source']
        .map(({ '@id': address }) => address)
        .filter((address) => !known.has(address)),
    );
    expect(faults).toEqual([]);
  });

  test('search engines are told what the table is and where its file lies', () => {
    const faults = faultsOn(pages, ({ path, tree }) => {
      const [dataset] = ofType('Dataset', tree);
      const files = ((dataset?.['distribution'] ?? []) as { contentUrl: string }[]).map(
        ({ contentUrl }) => contentUrl,
      );
      const wanted = ['csv', 'json'].map(
        (type) => `${site.siteUrl}${site.basePath}data/${idOf(path)}.${type}`,
      );
      return files.join() === wanted.join() ? [] : [files.join()];
    });
    expect(faults).toEqual([]);
  });

  test('a page names every figure that shows its rows', () => {
    const drawn = site.pages
      .filter(isEssayPage)
      .flatMap(({ path, tree }) =>
        selectAll('.data-figure', tree).flatMap((figure) =>
          [...new Set(attributes('.figure-links a[href*="/data/"]:not([type])', 'href', figure))].map(
            (table) => `${table} ← ${site.basePath}${path.slice(1)}#${attribute(figure, 'id')}`,
          ),
        ),
      );
    const named = pages.flatMap(({ path, tree }) =>
      attributes('.table-facts a[href*="#fig-"]', 'href', tree).map(
        (figure) => `${site.basePath}${path.slice(1)} ← ${figure}`,
      ),
    );
    expect(drawn.filter((use) => !named.includes(use))).toEqual([]);
  });

  test('a page offers each drawing of its rows to other sites: a picture that is there, with its finding, its place and the licence', () => {
    const snippets = pages.flatMap(({ tree }) => selectAll('.table-facts .cite-box pre', tree).map(textOf));
    const faults = snippets.flatMap((snippet) => {
      const figure = fromHtml(snippet, { fragment: true });
      const [src = ''] = attributes('img', 'src', figure);
      const [place = '', again, licence] = attributes('a', 'href', figure);
      const file = src.replace(site.siteUrl + site.basePath, '');
      const sound =
        site.files.includes(file) &&
        src === `${place.replace('#', '')}.png` &&
        place === again &&
        licence === site.publication.licence.url &&
        (attributes('img', 'alt', figure)[0] ?? '') !== '';
      return sound ? [] : [snippet];
    });
    expect(snippets.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test('cells are the text of the file, whatever they look like; an unknown one says so', () => {
  const { tree } = builtSite('odd').page('/data/soundings/');
  const cells = selectAll('tbody tr', tree).map((row) =>
    selectAll('th, td', row)
      .slice(0, 5)
      .map((cell) => textOf(cell)),
  );
  expect(cells).toEqual([
    ['2019', '4.5', '120', 'measured', 'low water, "neap" tide'],
    ['2020', '–', '118', 'guessed', '2 < 3 & so on'],
    ['2021', '6', '–', 'measured', 'two lines'],
    ['2022', '-0.5', '121', 'measured', 'sum of A1'],
    ['2023', '5', '1,200', 'guessed', '없음'],
  ]);
  expect(attributes('tbody [role=img]', 'ariaLabel', tree)).toEqual(Array(4).fill('not known'));
});

test('hangul and hanzi of cells, titles and authors carry their language, wherever they stand', () => {
  const { tree } = builtSite('odd').page('/data/soundings/');
  expect(selectAll('main span[lang]', tree).map((run) => [attribute(run, 'lang'), textOf(run)])).toEqual([
    ['ko', '등대청'],
    ['ko', '없음'],
    ['ko', '등대청'],
    ['ko', '등대 통계'],
    ['zh-Hans', '灯塔'],
    ['ko', '등대청'],
  ]);
});
