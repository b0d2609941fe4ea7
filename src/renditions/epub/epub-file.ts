import { strToU8, type Zippable, zipSync } from 'fflate';
import { zipDate } from '../../files/zip-date.ts';
import epubCss from '../../styles/epub.css?raw';
import type { Book } from '../book.ts';
import { endingOf, type Illustration } from '../illustration.ts';
import { chapterOf } from './chapter.ts';
import { navigation, titlePage } from './navigation.ts';
import { container, type Item, packageDocument } from './package-document.ts';
import { xhtml } from './xml.ts';

/** What a book needs besides its words. */
export interface Furnishing {
  cover: Illustration;
  /** By the address of an essay's page, and then by the address a picture has in the essay's tree. */
  pictures: ReadonlyMap<string, ReadonlyMap<string, Illustration>>;
  /** Fonts for scripts that reading systems may lack. */
  fonts: { name: string; file: string; bytes: Uint8Array }[];
}

/** A book as an EPUB 3 file. The same book gives the same bytes. */
export function epubFile(book: Book, furnishing: Furnishing): Uint8Array {
  const pictures = picturesOf(book, furnishing);
  const hrefs = new Map(pictures.map(({ url, href }) => [url, href]));
  const essays = new Map(book.essays.map(({ canonical, slug }) => [canonical, `${slug}.xhtml`]));
  const chapters = book.essays.map((document) => chapterOf(document, { pictures: hrefs, essays }));
  const cover = `cover.${endingOf(furnishing.cover)}`;
  const pages: [Item, string | Uint8Array][] = [
    ...(book.titlePage ? [[page('title.xhtml'), titlePage(book)] as [Item, string]] : []),
    [
      { ...page('nav.xhtml', 'nav'), ...(book.titlePage ? {} : { page: undefined }) } as Item,
      navigation(book, chapters),
    ],
    ...chapters.map(({ file, title, language, body }): [Item, string] => [
      page(file),
      xhtml({ title, language, body: [body] }),
    ]),
    [{ href: 'style.css', type: 'text/css' }, fontFaces(furnishing) + epubCss],
    [{ href: cover, type: furnishing.cover.type, properties: 'cover-image' }, furnishing.cover.bytes],
    ...pictures.map(({ href, picture }): [Item, Uint8Array] => [{ href, type: picture.type }, picture.bytes]),
    ...furnishing.fonts.map(({ file, bytes }): [Item, Uint8Array] => [
      { href: `fonts/${file}`, type: 'font/woff2' },
      bytes,
    ]),
  ];
  // A font is packed already, and to try again takes longer than all the words.
  const packed = ({ type }: Item, content: string | Uint8Array): Zippable[string] =>
    typeof content === 'string'
      ? strToU8(content)
      : [content, { level: type === 'font/woff2' ? 0 : 9, mtime: zipDate }];
  const files: Zippable = {
    // First and as it is, so that a program knows the file by its beginning (OCF, section 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: zipDate }],
    'META-INF/container.xml': strToU8(container('EPUB/package.opf')),
    'EPUB/package.opf': strToU8(
      packageDocument(
        book,
        pages.map(([item]) => item),
      ),
    ),
    ...Object.fromEntries(pages.map(([item, content]) => [`EPUB/${item.href}`, packed(item, content)])),
  };
  return zipSync(files, { level: 9, mtime: zipDate });
}

const page = (href: string, properties?: string): Item => ({
  href,
  type: 'application/xhtml+xml',
  page: true,
  ...(properties && { properties }),
});

/** The pictures of all essays, each with its place in the book. */
const picturesOf = ({ essays }: Book, { pictures }: Furnishing) =>
  essays.flatMap((document) =>
    [...(pictures.get(document.canonical) ?? [])].map(([url, picture], index) => ({
      url,
      picture,
      href: `pictures/${document.slug}-${index + 1}.${endingOf(picture)}`,
    })),
  );

const fontFaces = ({ fonts }: Furnishing): string =>
  fonts
    .map(({ name, file }) => `@font-face { font-family: '${name}'; src: url('fonts/${file}'); }\n`)
    .join('');
