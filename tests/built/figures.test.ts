import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../src/evidence/citation-syntax.ts';
import { curlQuotes } from '../../src/text/quotation-marks.ts';
import { builtSite, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { essayBody } from '../support/essay-sources.ts';
import { figuresInMdx } from '../support/figures-in-mdx.ts';
import { asRead, attribute, attributes, textOf } from '../support/html.ts';

const words = (part: string, figure: Element) => {
  const found = select(part, figure);
  return found ? textOf(found) : '';
};

describe.each(builtSites)('the $name site', (site) => {
  const essays = site.pages.filter(isEssayPage);
  const slugOf = (path: string) => path.split('/')[2] ?? '';
  const figuresOf = ({ tree }: (typeof essays)[number]) => selectAll('.data-figure', tree);

  const writtenIn = (path: string) => figuresInMdx(essayBody(site, slugOf(path)));

  test('every figure of an essay’s file is on its page, in order, with its number and finding', () => {
    const found = essays.map((page) => [
      page.path,
      figuresOf(page).map((figure) => [attribute(figure, 'id'), words('.figure-finding', figure)]),
    ]);
    const written = essays.map(({ path }) => [
      path,
      writtenIn(path).map(({ number, attributes: { id, finding } }) => [id, `Figure ${number}. ${finding}`]),
    ]);
    expect(found).toEqual(written);
  });

  test('every figure has its caption and says where its numbers come from, with marks where these cite', () => {
    const faults = faultsOn(essays, (page) =>
      writtenIn(page.path).flatMap(({ attributes: { id = '', caption = '', source = '' } }) => {
        const figure = select(`#${id}`, page.tree);
        const lines: [string, string][] = [
          ['figcaption > p', caption],
          ['.figure-source', `Source: ${source}`],
        ];
        return lines.flatMap(([place, text]) => {
          const line = figure && select(place, figure);
          // Straight quotation marks come out curly.
          const { pieces } = parseCitations(curlQuotes(text));
          const isThere = pieces.every((piece) =>
            piece.type === 'text'
              ? line && textOf(line).includes(asRead(piece.value))
              : piece.items.every(({ key }) => line && select(`sup a[href="#ref-${key}"]`, line)),
          );
          return isThere ? [] : [`#${id} ${place}`];
        });
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the finding is what a screen reader says of the drawing, in each of its sizes', () => {
    const faults = faultsOn(essays, (page) =>
      figuresOf(page).flatMap((figure) => {
        const finding = attribute(select('.figure-finding', figure) ?? figure, 'id');
        const drawings = selectAll('svg:not([aria-hidden])', figure);
        const labels = [figure, ...drawings].map((element) => attribute(element, 'ariaLabelledBy'));
        const isNamed = select(`#${finding}`, figure) && labels.every((label) => label === finding);
        const isPicture = drawings.every((drawing) => attribute(drawing, 'role') === 'img');
        return isNamed && isPicture && [0, 2].includes(drawings.length) ? [] : [finding];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every figure has the data behind it: as a table that is closed at first, or as the list it is', () => {
    const faults = faultsOn(essays, (page) =>
      figuresOf(page).flatMap((figure) => {
        const rows = selectAll('details:not([open]) tbody tr', figure).length;
        const headers = selectAll('details thead th[scope=col]', figure).length;
        const items = selectAll('ol > li > time', figure).length;
        const isWhole = rows > 0 ? headers > 1 && select('details caption', figure) : items > 0;
        return isWhole ? [] : [attribute(figure, 'id')];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every figure leads to the pages and the CSV files of its tables, which are there', () => {
    const faults = faultsOn(essays, (page) =>
      figuresOf(page).flatMap((figure) => {
        const links = attributes('.figure-links a', 'href', figure).map((href) =>
          href.slice(site.basePath.length),
        );
        const isWhole = links.length > 0 && links.some((link) => link.endsWith('.csv'));
        const missing = links
          .map((link) => link.replace(/\/$/, '/index.html'))
          .filter((file) => !site.files.includes(file));
        return isWhole ? missing : [`${attribute(figure, 'id')} leads to no CSV file`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every drawing leads to its own page, which is there, and says of which figure; a list leads to none', () => {
    const found = essays.map((page) => [
      page.path,
      figuresOf(page).flatMap((figure) =>
        selectAll('.figure-links a[href*="/fig-"]', figure).map((link) => [
          attribute(link, 'href'),
          attribute(link, 'ariaLabel'),
        ]),
      ),
    ]);
    const drawn = essays.map((page) => [
      page.path,
      figuresOf(page)
        .filter((figure) => select('.drawing', figure))
        .map((figure) => [
          `${site.basePath}${page.path.slice(1)}${attribute(figure, 'id')}/`,
          `Large view of ${words('.figure-number', figure).replace(/\.$/, '')}`,
        ]),
    ]);
    expect(found).toEqual(drawn);
    expect(drawn.some(([, links = []]) => links.length > 0)).toBe(true);
  });

  test('the page of a drawing has it large under its finding, its files, its place in the essay, and how to embed it', () => {
    const pages = site.pages.filter(({ path }) => /^\/essays\/[^/]+\/fig-[^/]+\/$/.test(path));
    const found = pages.map(({ path, tree }) => {
      const figure = path.split('/')[3] ?? '';
      const inEssay = select(`#${figure}`, site.page(path.replace(`${figure}/`, '')).tree);
      const finding = inEssay ? words('.figure-finding', inEssay) : '';
      const drawing = (of: Element | typeof tree) => selectAll('.drawing text', of).map(textOf);
      return {
        path,
        finding: finding.replace(/^Figure \d+\. /, '') === textOf(select('h1', tree) ?? tree),
        drawing: inEssay && drawing(inEssay).join('|') === drawing(tree).join('|'),
        links: attributes('.table-downloads a', 'href', tree).slice(0, 3),
        embeds: selectAll('.cite-box pre', tree).length,
        files: ['png', 'svg'].every((format) =>
          site.files.includes(`${path.slice(1).replace(/\/$/, '')}.${format}`),
        ),
      };
    });
    const place = (path: string) => site.basePath + path.slice(1).replace(/\/$/, '');
    expect(found).toEqual(
      pages.map(({ path }) => ({
        path,
        finding: true,
        drawing: true,
        links: [
          place(path).replace(/fig-[^/]+$/, '#$&'),
          ...['png', 'svg'].map((format) => `${place(path)}.${format}`),
        ],
        embeds: 1,
        files: true,
      })),
    );
    expect(pages.length).toBe(
      essays.flatMap(figuresOf).filter((figure) => select('.drawing', figure)).length,
    );
  });

  test('every reference to a figure leads to it, and calls it by its number', () => {
    const faults = faultsOn(essays, ({ tree }) =>
      selectAll('.figure-ref', tree).flatMap((link) => {
        const figure = select(attribute(link, 'href'), tree);
        const isRight = figure && words('.figure-number', figure) === `${textOf(link)}.`;
        return isRight ? [] : [`${textOf(link)} → ${attribute(link, 'href')}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('every number taken from a table leads to its row, where it stands', () => {
    const faults = faultsOn(essays, ({ tree }) =>
      attributes('a.value', 'href', tree).flatMap((href) => {
        const [path = '', row = ''] = href.slice(site.basePath.length - 1).split('#');
        return select(`tr#${row}`, site.page(path).tree) ? [] : [href];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('no drawing carries a style of its own, which the pages’ policy would refuse', () => {
    expect(faultsOn(essays, ({ tree }) => attributes('.data-figure [style]', 'style', tree))).toEqual([]);
  });
});

test('a year nobody measured stands in the table with a dash', () => {
  const { tree } = builtSite('odd').page('/essays/the-river-that-ran-twice/');
  expect(selectAll('#fig-depth tbody tr', tree).map(textOf)).toEqual([
    '20194.5measured',
    '2020–guessed',
    '20216measured',
    '20235guessed',
  ]);
});
