import { codeVersion } from '../../cache/code-version.ts';
import { kept } from '../../cache/kept.ts';
import { cutFont } from '../../fonts/cut-font.ts';
import { scriptFonts } from '../../fonts/script-fonts.ts';
import { joinNames } from '../../text/lists.ts';
import { bookCover } from '../book-cover.ts';
import type { Book } from '../book.ts';
import { illustrationsOf, pictureHashes } from '../illustration.ts';
import { epubFile, type Furnishing } from './epub-file.ts';

/** A book as an EPUB: made once, and kept as long as nothing that it is made from has changed. */
export const epubOfBook = async (book: Book): Promise<Uint8Array> =>
  kept(
    'books',
    {
      form: 'epub',
      book,
      pictures: await pictureHashes(book.essays),
      code: codeVersion('src/renditions/epub/epub-of-book.ts'),
    },
    async () => epubFile(book, await furnishing(book)),
  );

/** What a book needs besides its words. */
async function furnishing(book: Book): Promise<Furnishing> {
  const pictures = new Map(
    await Promise.all(
      book.essays.map(async (essay) => [essay.canonical, await illustrationsOf(essay)] as const),
    ),
  );
  const [first] = book.essays;
  const picture = first && pictures.get(first.canonical)?.get(first.cover.url);
  if (!picture) throw new Error(`“${book.title}” has no essay to make a book of`);
  const { series } = book;
  const cover = {
    title: book.title,
    kicker: series ? `${series.title}, part ${series.part}` : book.publication,
    authors: joinNames(book.authors),
  };
  return { cover: await bookCover(cover, picture), pictures, fonts: await fontsFor(book) };
}

/** Fonts for scripts that a reading system may lack, cut to the characters in use. */
const fontsFor = ({ essays }: Book): Promise<Furnishing['fonts']> =>
  Promise.all(
    scriptFonts(essays.map(({ title, standfirst, body }) => title + standfirst + body).join(' ')).map(
      async ({ name, file, cut }) => ({
        name,
        file,
        bytes: await cutFont(cut),
      }),
    ),
  );
