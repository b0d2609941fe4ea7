import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { EssayDocument } from '../essay-document.ts';
import { essayTree } from '../essay-tree.ts';
import { withoutBackLinks } from '../without-back-links.ts';
import { altOf, blocksOf, type BlockSurroundings } from './blocks.ts';
import { inlinesOf } from './inlines.ts';
import type { Block, Inline, PagedEssay, PagedPicture } from './paged.ts';

/**
 * An essay for pages: each note stands at the foot of the page where its first mark is, and has the number it has in every
 * form.
 *
 * @param pictures its pictures, by their addresses
 * @param essays each essay of the document and the ids of its places, by the address of its page
 */
export function pagedEssay(
  document: EssayDocument,
  pictures: ReadonlyMap<string, PagedPicture>,
  essays: ReadonlyMap<string, { slug: string; places: ReadonlySet<string> }>,
): PagedEssay {
  const tree = essayTree(document);
  const notes = takeNotes(tree);
  const data: Block[] = [];
  const printed = new Set<string>();
  const idOf = (id: string) => `${document.slug}/${id}`;
  const around: BlockSurroundings = {
    idOf,
    pictures,
    placeOf: (address) => {
      const [page = '', id] = address.split('#');
      const essay = essays.get(page);
      if (essay === undefined) return undefined;
      if (id === undefined) return essay.slug === document.slug ? undefined : `${essay.slug}/`;
      return essay.places.has(id) ? `${essay.slug}/${id}` : undefined;
    },
    mark: (id): Inline | undefined => {
      const note = notes.get(id);
      if (!note) return undefined;
      if (printed.has(id)) return { kind: 'again', id: idOf(id), number: note.number };
      printed.add(id);
      return { kind: 'note', id: idOf(id), number: note.number, of: noteWords(note.item, around) };
    },
    setAside: (blocks) => void data.push(...blocks),
  };
  const head = takeOpening(tree);
  const opening = head.paragraphs.map((node) => ({
    look: (node.properties['className'] as ['standfirst' | 'byline' | 'retracted'])[0],
    of: inlinesOf(node.children, around),
  }));
  const image = select('img', head.cover);
  const picture = pictures.get(document.cover.url);
  if (!image || !picture) throw new Error(`The cover of “${document.title}” is missing`);
  const cover = {
    file: picture.file,
    alt: altOf(image),
    caption: inlinesOf(select('figcaption p', head.cover)?.children ?? [], around),
  };
  const blocks = blocksOf(tree, around);
  // A note whose mark stands where only a page has a place for it, is told all the same.
  const left = [...notes].filter(([id]) => !printed.has(id));
  const { series, kind, slug, language, title } = document;
  return {
    slug,
    language,
    kicker: series ? `${kind} · ${series.title}, part ${series.part}` : kind,
    title,
    opening,
    cover,
    blocks: [
      ...blocks,
      ...left.map(([, { number, item }]): Block => ({
        kind: 'paragraph',
        look: 'small',
        of: [`${number}. `, ...noteWords(item, around)],
      })),
    ],
    data,
    dataTitle: 'Data of the figures',
  };
}

/** The ids of an essay that a link can lead to: headings, figures and tables. */
export function placesOf(document: EssayDocument): ReadonlySet<string> {
  const found =
    places.get(document) ??
    new Set(
      selectAll('h2[id], h3[id], h4[id], figure[id], table[id]', essayTree(document)).map(
        ({ properties: { id } }) => String(id),
      ),
    );
  places.set(document, found);
  return found;
}

const places = new WeakMap<EssayDocument, ReadonlySet<string>>();

/** The notes of an essay by their ids, taken out of its tree. */
function takeNotes(tree: Root): Map<string, { number: number; item: Element }> {
  const list = select('section[data-footnotes]', tree);
  tree.children = tree.children.filter((child) => child !== list);
  return new Map(
    (list ? selectAll('li[id]', list) : []).map((item, index) => [
      String(item.properties['id']),
      { number: index + 1, item },
    ]),
  );
}

/** All paragraphs of a note in one: the foot of a page has little room. */
const noteWords = (item: Element, around: BlockSurroundings): Inline[] => {
  const blocks = withoutBackLinks(item).children.filter((child) => child.type === 'element');
  return blocks.flatMap((block, index): Inline[] => [
    ...(index === 0 ? [] : [' ']),
    ...inlinesOf(block.children, around),
  ]);
};

/** What stands before the text of an essay, taken out of its tree. */
function takeOpening(tree: Root): { paragraphs: Element[]; cover: Element } {
  const cover = select('figure.essay-cover', tree);
  if (!cover) throw new Error('The tree of the essay has no cover');
  const paragraphs = ['standfirst', 'byline', 'retracted'].flatMap((name) => select(`p.${name}`, tree) ?? []);
  tree.children = tree.children.filter((child) => child !== cover && !paragraphs.includes(child as Element));
  return { paragraphs, cover };
}
