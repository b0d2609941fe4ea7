import type {
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  OpinionNewsArticle,
  ReviewNewsArticle,
} from 'schema-dts';
import type { Author } from '../catalogue/authors.ts';
import type { Essay } from '../catalogue/essays.ts';
import type { Correction, Letter } from '../catalogue/notices.ts';
import type { Series } from '../catalogue/series.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import type { EssayKind } from '../schemas/essay.ts';
import { countWords } from '../text/reading-time.ts';
import { idOf, reference } from './ids.ts';
import { correctionNamed, letterComment } from './notice-comments.ts';
import { publisherReference, siteReference } from './publisher.ts';

type NewsArticle = AnalysisNewsArticle | BackgroundNewsArticle | OpinionNewsArticle | ReviewNewsArticle;

/** Kinds of work by the words of https://schema.org/NewsArticle. */
const articleTypes = {
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
} as const satisfies Record<EssayKind, NewsArticle['@type']>;

/** What else is known of an essay, from other records. */
export interface AboutEssay {
  series?: Series | undefined;
  /** Keys of the sources it cites. */
  cited?: readonly string[];
  /** Ids of the names it mentions. */
  named?: readonly string[];
  corrections?: readonly Correction[];
  letters?: readonly Letter[];
}

/** The id of the essay at a path. */
export const essayId = (path: string): string => idOf(path, 'article');

/**
 * An essay. That it is free to read and its licence are true of every essay; what is not known is left out.
 *
 * @param image absolute address of its card
 */
export function essayArticle(essay: Essay, image: string, about: AboutEssay = {}): NewsArticle {
  const { series, cited = [], named = [], corrections = [], letters = [] } = about;
  return {
    '@type': articleTypes[essay.data.kind],
    '@id': essayId(essay.path),
    headline: essay.data.title,
    description: essay.data.standfirst,
    url: canonical(essay.path),
    mainEntityOfPage: reference(canonical(essay.path)),
    image,
    datePublished: essay.data.published,
    dateModified: essay.data.updated ?? essay.data.published,
    inLanguage: essay.data.language,
    wordCount: countWords(essay.entry.body ?? ''),
    author: essay.authors.map(bylineOf),
    publisher: publisherReference,
    license: publication.licence.url,
    isAccessibleForFree: true,
    ...(essay.retracted && { creativeWorkStatus: 'Retracted' }),
    isPartOf: [siteReference, ...(series ? [reference(idOf(series.path, 'series'))] : [])],
    ...(series && { position: essay.data.series?.part ?? 0 }),
    about: essay.topics.map(({ path }) => reference(idOf(path, 'topic'))),
    ...(named.length > 0 && { mentions: named.map((id) => reference(idOf(paths.name(id), 'name'))) }),
    ...(cited.length > 0 && { citation: cited.map((key) => reference(idOf(paths.source(key), 'source'))) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionNamed) }),
    ...(letters.length > 0 && { comment: letters.map(letterComment) }),
  };
}

/** A byline with its name: readers of one page want to know who signs it. */
const bylineOf = (author: Author) => ({
  '@type': author.kind === 'person' ? ('Person' as const) : ('Organization' as const),
  '@id': idOf(author.path, 'author'),
  name: author.name,
  url: canonical(author.path),
});
