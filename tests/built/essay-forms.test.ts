import type { Element, Root as Html } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as markdownWords } from 'mdast-util-to-string';
import type { Nodes, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtSites, isEssayPage } from '../support/built-site.ts';
import { attribute, attributes, textOf, without } from '../support/html.ts';

/** Letters and digits alone: forms differ in space, and in the signs round a unit or a place in a source. */
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Elements of the page that other forms have no use for, and marks, which are compared by themselves. */
const furniture =
  '.permalink, [aria-hidden=true]:not(.fallback-image), .related-card, .drawing, button, .notes-fold, .data-footnote-backref';
const isMark = 'sup > a[href^="#ref-"], sup > a[href^="#fn-"]';
/** The same for a node alone. */
const aMark = 'a[id][href^="#ref-"], a[id][href^="#fn-"]';

/** The words of an essay's text as its page has them. */
function wordsOnPage(prose: Element): string {
  const text = without(furniture, prose);
  for (const item of selectAll('.footnotes li', text)) {
    // Places in a source stand beside the links back on the page, and after the reference elsewhere.
    const places = [...new Set(selectAll('.note-place', item).map((place) => textOf(place)))].join('');
    for (const place of selectAll('.note-place', item)) place.children = [];
    item.children.push({ type: 'text', value: places });
  }
  return words(textOf(without(aMark, text)));
}

const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
const treeOf = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(bodyOf(markdown));

const say = (nodes: RootContent[]): string =>
  words(nodes.map((node) => markdownWords(node, { includeImageAlt: false, includeHtml: true })).join(' '));

const found = <T>(tree: Nodes, type: string, read: (node: never) => T): T[] => {
  const list: T[] = [];
  visit(tree, type, (node) => void list.push(read(node as never)));
  return list;
};

/** The essay's head and its text, which a rule parts. */
function partsOf(tree: Root) {
  const at = tree.children.findIndex(({ type }) => type === 'thematicBreak');
  return { head: tree.children.slice(0, Math.max(at, 0)), text: tree.children.slice(at + 1) };
}

/** What a drawing shows, as the element says that names it, without the number of its figure. */
const findingOf = (page: Html, drawing: Element): string => {
  const finding = select(`[id="${attribute(drawing, 'ariaLabelledBy')}"]`, page);
  return finding ? textOf(without('.figure-number', finding)) : 'no finding';
};

const marksOn = (tree: Html | Element) => selectAll(isMark, tree).map((mark) => textOf(mark));

describe.each(builtSites)('the $name site', (site) => {
  const essays: { page: BuiltPage; markdown: string; tree: Root }[] = site.pages
    .filter(isEssayPage)
    .map((page) => {
      const markdown = site.text(`${page.path.slice(1, -1)}.md`);
      return { page, markdown, tree: treeOf(markdown) };
    });
  const compared = <T>(read: (essay: (typeof essays)[number]) => T) =>
    Object.fromEntries(essays.map((essay) => [essay.page.path, read(essay)]));

  test('the Markdown of every essay has the words of its page, notes and tables included', () => {
    const texts = compared(({ tree, page }) => {
      const parts = partsOf(tree);
      // An essay without In brief or key points has no rule: its text begins after the cover's caption.
      return say(parts.head.length > 0 ? parts.text : parts.text.slice(headLength(page)));
    });
    expect(texts).toEqual(
      compared(({ page }) => {
        const prose = select('.prose', page.tree);
        return (prose ? wordsOnPage(prose) : 'no text') + correctionsOn(page);
      }),
    );
  });

  test('it opens with the title, the standfirst, the cover and what the essay is in brief', () => {
    const heads = compared(({ tree, page }) => {
      const { head, text } = partsOf(tree);
      const opening = head.length > 0 ? head : text.slice(0, headLength(page));
      return say(opening.filter((_, index) => index !== 2));
    });
    expect(heads).toEqual(
      compared(({ page: { tree } }) =>
        words(
          selectAll(
            'h1, .standfirst, .retracted, .essay-cover figcaption, .in-brief > :is(h2, p:not(.support)), .points p',
            tree,
          )
            // Why, the page tells further down.
            .map((part) => textOf(without(`${aMark}, [href="#essayHistory"]`, part)))
            .join(' '),
        ),
      ),
    );
  });

  test('it has every mark of the page, in order, and a note for each', () => {
    const marks = compared(({ tree }) =>
      found(tree, 'footnoteReference', ({ identifier }: { identifier: string }) => identifier),
    );
    const noted = compared(({ tree }) =>
      found(tree, 'footnoteDefinition', ({ identifier }: { identifier: string }) => identifier),
    );
    expect(marks).toEqual(compared(({ page: { tree } }) => marksOn(without('.related-card', tree) as Html)));
    expect(noted).toEqual(
      compared(({ page: { tree } }) =>
        selectAll('.footnotes li[id]', tree).map((_, index) => String(index + 1)),
      ),
    );
  });

  test('it shows the pictures of the page with the same alternatives, each by the address of a file that is there', () => {
    const pictures = compared(({ tree }) => found(tree, 'image', ({ alt }: { alt: string }) => alt));
    expect(pictures).toEqual(
      compared(({ page: { tree } }) =>
        selectAll('.essay-cover img, .prose img, .drawing-wide', without('.related-card', tree) as Html).map(
          (picture) => (picture.tagName === 'svg' ? findingOf(tree, picture) : attribute(picture, 'alt')),
        ),
      ),
    );
    const root = site.siteUrl + site.basePath;
    const missing = essays
      .flatMap(({ tree }) => found(tree, 'image', ({ url }: { url: string }) => url))
      .filter((url) => !url.startsWith(root) || !site.files.includes(url.slice(root.length)));
    expect(missing).toEqual([]);
  });

  test('it sets off what the page sets off, each under its title', () => {
    const boxes = compared(({ tree }) =>
      tree.children.flatMap((node) => {
        const [first] = node.type === 'blockquote' ? node.children : [];
        return first?.type === 'paragraph' && first.children[0]?.type === 'strong'
          ? [markdownWords(first)]
          : [];
      }),
    );
    expect(boxes).toEqual(
      compared(({ page: { tree } }) => selectAll('.prose-aside-title', tree).map((title) => textOf(title))),
    );
  });

  test('its front matter names the page and the licence, and the page leads to it', () => {
    const fronts = compared(({ markdown }) => {
      const front = parse(markdown.split('---\n')[1] ?? '') as Record<string, unknown>;
      return [front['canonical'], front['licence']];
    });
    expect(fronts).toEqual(compared(({ page }) => [page.address, site.publication.licence]));
    const leads = compared(({ page: { tree } }) => [
      ...attributes('link[rel=alternate][type="text/markdown"]', 'href', tree),
      ...attributes('a[type="text/markdown"]', 'href', tree),
    ]);
    const file = (path: string) => `${site.basePath}${path.slice(1, -1)}.md`;
    expect(leads).toEqual(compared(({ page: { path } }) => [file(path), file(path)]));
  });

  test('llms.txt lists the Markdown of every essay, and llms-full.txt holds them all', () => {
    const addresses = found(treeOf(site.text('llms.txt')), 'link', ({ url }: { url: string }) => url);
    expect(addresses.filter((url) => url.endsWith('.md')).sort()).toEqual(
      essays.map(({ page }) => `${page.address.slice(0, -1)}.md`).sort(),
    );
    const full = treeOf(site.text('llms-full.txt'));
    const titles = full.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 1 ? [markdownWords(node)] : [],
    );
    expect(titles.sort()).toEqual(
      essays.map(({ page: { tree } }) => textOf(select('h1', tree) as Element)).sort(),
    );
    const labels = found(full, 'footnoteDefinition', ({ identifier }: { identifier: string }) => identifier);
    expect(labels).toHaveLength(new Set(labels).size);
  });
});

/** The corrections of an essay, which other forms have at their end. */
function correctionsOn({ tree }: BuiltPage): string {
  const corrections = selectAll('.history li:has(a)', tree).map((item) => textOf(item));
  return corrections.length > 0 ? words(['Corrections', ...corrections].join('')) : '';
}

/** Blocks before the text of an essay that has no In brief: title, standfirst, byline, cover and its caption. */
const headLength = ({ tree }: BuiltPage): number =>
  (select('.essay-cover figcaption', tree) ? 5 : 4) + (select('.retracted', tree) ? 1 : 0);
