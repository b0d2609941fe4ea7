import { codeVersion } from '../../cache/code-version.ts';
import { kept } from '../../cache/kept.ts';
import type { EssayDocument } from '../essay-document.ts';
import { endingOf, illustrationsOf, pictureHashes, rasterised } from '../illustration.ts';
import type { PagedPicture } from '../paged/paged.ts';
import { pagedEssay, placesOf } from '../paged/paged-essay.ts';
import type { WordPicture } from './word-blocks.ts';
import { wordFile } from './word-file.ts';

/** Pixels of a drawing from side to side: twice what a page shows. */
const drawn = 1200;

/** An essay as a Word document: made once, and kept as long as nothing that it is made from has changed. */
export const docxOfEssay = async (document: EssayDocument): Promise<Uint8Array> =>
  kept(
    'books',
    {
      form: 'docx',
      document,
      pictures: await pictureHashes([document]),
      code: codeVersion('src/renditions/docx/docx-of-essay.ts'),
    },
    () => make(document),
  );

async function make(document: EssayDocument): Promise<Uint8Array> {
  const files = new Map<string, WordPicture>();
  const pictures = new Map<string, PagedPicture>();
  for (const [url, illustration] of await illustrationsOf(document)) {
    const picture = await rasterised(illustration, drawn);
    const type = endingOf(picture) === 'jpg' ? 'jpg' : 'png';
    const file = `${document.slug}-${pictures.size + 1}.${type}`;
    const shape = illustration.height / illustration.width;
    const widest = endingOf(illustration) === 'svg' ? null : illustration.width;
    files.set(file, { bytes: picture.bytes, type, shape, widest });
    pictures.set(url, { file, shape, widest });
  }
  const essays = new Map([[document.canonical, { slug: document.slug, places: placesOf(document) }]]);
  return wordFile(document, pagedEssay(document, pictures, essays), files);
}
