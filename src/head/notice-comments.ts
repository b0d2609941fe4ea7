import type { Claim, Comment, CorrectionComment } from 'schema-dts';
import { toString } from 'mdast-util-to-string';
import { inlineWords } from '../prose/inline-words.ts';
import type { Correction, Forecast, Letter } from '../catalogue/notices.ts';
import { canonical } from '../addresses/paths.ts';
import { idOf, reference } from './ids.ts';
import { publisherReference } from './publisher.ts';

/** A correction: what was wrong, and what is right. It says of which essay it is. */
export const correctionComment = ({ path, data, essay }: Correction): CorrectionComment => ({
  '@type': 'CorrectionComment',
  '@id': idOf(path, 'correction'),
  url: canonical(path),
  text: wordsOf(`${data.was}\n\n${data.now}`),
  datePublished: data.mended,
  author: publisherReference,
  about: reference(idOf(essay.path, 'article')),
});

/** A correction as its essay names it: its words stand at its own address, and six of them would weigh down each essay. */
export const correctionNamed = ({ path, data }: Correction): CorrectionComment => ({
  '@type': 'CorrectionComment',
  '@id': idOf(path, 'correction'),
  url: canonical(path),
  datePublished: data.mended,
});

/** A letter to the editors, by whoever signs it, with what an editor answers. */
export const letterComment = ({ path, data, essay }: Letter): Comment => ({
  '@type': 'Comment',
  '@id': idOf(path, 'letter'),
  url: canonical(path),
  text: wordsOf(data.text),
  datePublished: data.published,
  author: { '@type': 'Person', name: data.from },
  about: reference(idOf(essay.path, 'article')),
  ...(data.answer && {
    comment: {
      '@type': 'Comment',
      text: wordsOf(data.answer.text),
      datePublished: data.answer.date,
      author: publisherReference,
    },
  }),
});

/** A forecast: a statement that an essay makes, and that can turn out false. */
export const forecastClaim = ({ path, data, essay }: Forecast): Claim => ({
  '@type': 'Claim',
  '@id': idOf(path, 'forecast'),
  url: canonical(path),
  text: data.statement,
  datePublished: data.made,
  author: publisherReference,
  appearance: reference(idOf(essay.path, 'article')),
});

/** Markdown as the words it shows. */
const wordsOf = (markdown: string): string =>
  inlineWords(markdown)
    .map((paragraph) => toString(paragraph))
    .join('\n\n');
