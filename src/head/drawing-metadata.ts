import type { ImageObject } from 'schema-dts';
import { canonical, paths } from '../addresses/paths.ts';
import type { EssayDrawing } from '../catalogue/drawings.ts';
import { figureLabel } from '../figures/numbering.ts';
import { publication } from '../publication.ts';
import { essayId } from './essay-article.ts';
import { idOf, reference } from './ids.ts';
import type { PageMetadata } from './page-metadata.ts';
import { publisherReference } from './publisher.ts';

/** What the page of a drawing says of itself. */
export function drawingMetadata(drawing: EssayDrawing): PageMetadata {
  const { essay, id, number, finding } = drawing;
  return {
    title: `${figureLabel(number)} of ‘${essay.data.title}’`,
    description: finding,
    path: paths.drawingPage(essay.slug, id),
    card: { of: `essays/${essay.slug}/${id}`, alt: finding },
    parents: [
      { name: 'Essays', path: paths.essays },
      { name: essay.data.title, path: essay.path },
    ],
    things: [image(drawing)],
  };
}

/** The drawing with whose it is and on what terms, which search engines for pictures show beside it. */
const image = ({ essay, id, finding, tables }: EssayDrawing): ImageObject => ({
  '@type': 'ImageObject',
  '@id': idOf(paths.drawingPage(essay.slug, id), 'drawing'),
  url: canonical(paths.drawingPage(essay.slug, id)),
  contentUrl: canonical(paths.drawing(essay.slug, id, 'png')),
  encodingFormat: 'image/png',
  caption: finding,
  inLanguage: essay.data.language,
  creator: publisherReference,
  creditText: publication.name,
  copyrightNotice: publication.name,
  license: publication.licence.url,
  acquireLicensePage: publication.licence.url,
  isPartOf: reference(essayId(essay.path)),
  isBasedOn: tables.map((table) => reference(idOf(paths.table(table), 'table'))),
});
