import themeCss from '@publication/theme.css?raw';
import tokensCss from '../../styles/tokens.css?raw';
import { formatDay } from '../../text/dates.ts';
import { joinNames } from '../../text/lists.ts';
import type { Book } from '../book.ts';
import { lightColour } from '../../figures/light-colours.ts';
import type { PagedDocument, PagedPicture } from '../paged/paged.ts';
import { pagedEssay, placesOf } from '../paged/paged-essay.ts';

const theme = [tokensCss, themeCss];
const colours = {
  paper: lightColour('--background', theme),
  ink: lightColour('--text', theme),
  muted: lightColour('--text-muted', theme),
  accent: lightColour('--accent', theme),
  rule: lightColour('--rule', theme),
};

/**
 * A book as the typesetter reads it.
 *
 * @param pictures of each essay, by the address of its page, and then by the address of the picture
 */
export function pagedDocument(
  book: Book,
  pictures: ReadonlyMap<string, ReadonlyMap<string, PagedPicture>>,
): PagedDocument {
  const places = new Map(
    book.essays.map((document) => [document.canonical, { slug: document.slug, places: placesOf(document) }]),
  );
  const essays = book.essays.map((document) =>
    pagedEssay(document, pictures.get(document.canonical) ?? new Map(), places),
  );
  const [first] = essays;
  return {
    title: book.title,
    description: book.description,
    authors: book.authors,
    day: book.modified,
    language: book.language,
    publication: book.publication,
    colours,
    ...(book.titlePage &&
      first && {
        titlePage: {
          kicker: book.publication,
          standfirst: book.description,
          byline: [
            `By ${joinNames(book.authors)}. As of ${formatDay(book.modified)}. `,
            { kind: 'link', to: book.source, of: [book.source] },
            '. ',
            { kind: 'link', to: book.licence.url, of: [book.licence.name] },
            '.',
          ],
          cover: { file: first.cover.file, alt: first.cover.alt },
        },
      }),
    essays,
  };
}
