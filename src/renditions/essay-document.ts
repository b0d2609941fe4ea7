import { canonical, paths } from '../addresses/paths.ts';
import { evidenceOf } from '../catalogue/citations.ts';
import { drawingsOf } from '../catalogue/drawings.ts';
import type { Essay } from '../catalogue/essays.ts';
import { allSeries } from '../catalogue/series.ts';
import { socialCard } from '../head/social-card.ts';
import { publication } from '../publication.ts';
import { essayKinds } from '../schemas/essay.ts';
import { renderedEssay } from './rendered-essay.ts';

/**
 * An essay with all that another form of it prints. Plain data: a form is a pure function of it, so that it can be tested
 * by itself and kept by the hash of what it was made from.
 */
export interface EssayDocument {
  slug: string;
  title: string;
  standfirst: string;
  kind: string;
  language: string;
  authors: string[];
  topics: string[];
  series?: { title: string; part: number };
  /** Days, YYYY-MM-DD. */
  published: string;
  updated?: string;
  publication: string;
  licence: { name: string; url: string };
  /** The page's address, which relative addresses in its HTML start from. */
  canonical: string;
  /** The address and the caption, as HTML, of the picture at its head. */
  cover: { url: string; alt: string; caption: string; credit: string };
  /** The address of each drawing as a picture, with what it shows, by the id of its figure. */
  drawings: Record<string, { url: string; alt: string }>;
  /** HTML of each paragraph. */
  inBrief: string[];
  /** HTML of each point, its marks included. */
  keyPoints: string[];
  /** HTML of the text and its notes, as the page shows them. */
  body: string;
}

/** Everything that the forms of an essay are made from. */
export async function essayDocument(essay: Essay): Promise<EssayDocument> {
  const { data, slug } = essay;
  const evidence = await evidenceOf(essay);
  const drawings = await drawingsOf(essay);
  const series = (await allSeries()).find(({ id }) => id === data.series?.id.id);
  const { url } = await socialCard(data.cover);
  const { alt, credit, licence } = data.cover;
  return {
    slug,
    title: data.title,
    standfirst: data.standfirst,
    kind: essayKinds[data.kind],
    language: data.language,
    authors: essay.authors.map(({ name }) => name),
    topics: essay.topics.map(({ title }) => title),
    ...(series && data.series && { series: { title: series.title, part: data.series.part } }),
    published: data.published,
    ...(data.updated && { updated: data.updated }),
    publication: publication.name,
    licence: publication.licence,
    canonical: canonical(essay.path),
    cover: { url, alt, caption: evidence.coverCaption, credit: `${credit}, ${licence}.` },
    drawings: Object.fromEntries(
      drawings.map(({ id, finding }) => [
        id,
        { url: canonical(paths.drawing(slug, id, 'png')), alt: finding },
      ]),
    ),
    inBrief: evidence.inBrief,
    keyPoints: evidence.keyPoints,
    body: await renderedEssay(essay),
  };
}
