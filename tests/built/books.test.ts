import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { attributes, textOf, without } from '../support/html.ts';
import { readPdf, seenPages } from '../support/read-pdf.ts';

/** What Ace looks for in a package (EPUB Accessibility 1.1, section 2.2). */
const saidInPackage = [
  'accessMode',
  'accessModeSufficient',
  'accessibilityFeature',
  'accessibilityHazard',
  'accessibilitySummary',
];
/** Parts of a book that have a role of the same name in DPUB-ARIA. */
const spoken = ['chapter', 'toc', 'noteref', 'footnote', 'backlink'];

const types = { epub: 'application/epub+zip', pdf: 'application/pdf' };

describe.each(builtSites)('the $name site', (site) => {
  const books = site.files.filter((file) => file.endsWith('.epub'));

  test.each(Object.entries(types))(
    'every essay and every series that is out is there as %s, and its page leads there',
    (ending, type) => {
      const expected = site.pages
        .filter((page) => isEssayPage(page) || /^\/series\/[^/]+\/$/.test(page.path))
        .map(({ path, tree }) => [
          `${site.basePath}${path.slice(1, -1)}.${ending}`,
          ...attributes(`[rel=alternate][type="${type}"]`, 'href', tree),
          ...attributes(`a[type="${type}"]`, 'href', tree),
        ]);
      expect(expected.length).toBeGreaterThan(1);
      expect(expected.filter((all) => all.length !== 3 || new Set(all).size > 1)).toEqual([]);
      const files = site.files.filter((file) => file.endsWith(`.${ending}`));
      expect(files.map((file) => site.basePath + file).sort()).toEqual(expected.map(([file]) => file).sort());
    },
  );

  test('no book has an error or a warning by EPUBCheck', async () => {
    const faults = await Promise.all(
      books.map(async (file) =>
        (await EpubCheck.validate(site.bytes(file))).messages.map(
          ({ severity, id, message, location }) =>
            `${file}: ${severity} ${id} ${message} ${location?.path ?? ''}`,
        ),
      ),
    );
    expect(faults.flat()).toEqual([]);
  });

  test('a book says how it can be read, and names its parts for those who hear it', () => {
    const faults = books.flatMap((file) => {
      const files = Object.entries(unzipSync(site.bytes(file))).map(
        ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
      );
      const opf = files.find(([name]) => name.endsWith('.opf'))?.[1] ?? '';
      const unnamed = files
        .filter(([name]) => name.endsWith('.xhtml'))
        .flatMap(([name, page]) =>
          selectAll('*', without('nav[hidden]', fromHtml(page))).flatMap(
            ({ properties: { 'epub:type': part, role } }) =>
              typeof part === 'string' && spoken.includes(part) && role !== `doc-${part}`
                ? [`${name}: ${part} has no role`]
                : [],
          ),
        );
      const unsaid = saidInPackage.filter(
        (property) => !new RegExp(`<meta property="schema:${property}">[^<]`).test(opf),
      );
      return [...unnamed, ...unsaid].map((fault) => `${file}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('no page of text in a PDF is nearly empty, unless an essay has no other', async () => {
    const files = site.files.filter((file) => file.endsWith('.pdf'));
    const faults = files.map(async (file) => {
      const pages = await seenPages(site.bytes(file));
      return pages.flatMap(({ isOpening, largestGap }, index) => {
        const isAlone = pages[index - 1]?.isOpening && (pages[index + 1]?.isOpening ?? true);
        return isOpening || isAlone || largestGap < 0.75
          ? []
          : [`${file}, page ${index + 1}: ${largestGap.toFixed(2)} of it`];
      });
    });
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });

  test('a PDF has the headings, the notes and the text alternatives of its page', async () => {
    const pages = site.pages.filter(isEssayPage);
    const read = await Promise.all(pages.map(({ path }) => readPdf(site.bytes(`${path.slice(1, -1)}.pdf`))));
    const said = read.map(({ info, headings, alternatives }) => [
      info['Title'],
      headings.map(({ text }) => squeezed(text)).filter((text) => text !== 'Dataofthefigures'),
      [...alternatives].sort(),
    ]);
    expect(said).toEqual(
      pages.map(({ tree }) => [
        textOf(select('h1', tree) ?? tree),
        [
          ...selectAll('h1, .in-brief h2, .prose .heading > :first-child:not(#notes)', tree).map((heading) =>
            squeezed(textOf(without('sup', heading))),
          ),
          ...(select('.history li:has(a)', tree) ? ['Corrections'] : []),
        ],
        [
          ...attributes('.essay-cover img, .prose img', 'alt', without('.related-card', tree)),
          ...selectAll('.data-figure:has(.drawing) .figure-finding', tree).map((finding) =>
            textOf(without('.figure-number', finding)),
          ),
        ].sort(),
      ]),
    );
  });
});

const squeezed = (text: string) => text.replace(/\s+/g, '');
