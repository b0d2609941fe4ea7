import { codeVersion } from '../../cache/code-version.ts';
import { kept } from '../../cache/kept.ts';
import type { Book } from '../book.ts';
import { endingOf, illustrationsOf, pictureHashes } from '../illustration.ts';
import { fontsFor } from './fonts.ts';
import { pagedDocument } from './paged-document.ts';
import { typeset } from './typeset.ts';

/** A book as PDF: made once, and kept as long as nothing that it is made from has changed. */
export const pdfOfBook = async (book: Book): Promise<Uint8Array> =>
  kept(
    'books',
    {
      form: 'pdf',
      book,
      pictures: await pictureHashes(book.essays),
      code: codeVersion('src/renditions/pdf/pdf-of-book.ts'),
    },
    () => make(book),
  );

async function make(book: Book): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const pictures = new Map(
    await Promise.all(
      book.essays.map(async (essay) => {
        const illustrations = [...(await illustrationsOf(essay))].map(([url, picture], index) => {
          const file = `${essay.slug}-${index + 1}.${endingOf(picture)}`;
          files.set(file, picture.bytes);
          const shape = picture.height / picture.width;
          return [url, { file, shape, widest: endingOf(picture) === 'svg' ? null : picture.width }] as const;
        });
        return [essay.canonical, new Map(illustrations)] as const;
      }),
    ),
  );
  const document = pagedDocument(book, pictures);
  return await typeset(document, files, await fontsFor(JSON.stringify(document)));
}
