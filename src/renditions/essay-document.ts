import { canonical, paths } from '../addresses/paths.ts';
import { evidenceOf } from '../catalogue/citations.ts';
import { drawingsOf } from '../catalogue/drawings.ts';
import { picturesIn } from '../catalogue/figures.ts';
import type { Essay } from '../catalogue/essays.ts';
import { correctionName, correctionsOf } from '../catalogue/notices.ts';
import { allSeries } from '../catalogue/series.ts';
import { socialCard } from '../head/social-card.ts';
import { publication } from '../publication.ts';
import { essayKinds } from '../schemas/essay.ts';
import { bareDrawing } from './drawings.ts';
import { ownPictures } from './own-pictures.ts';
import { renderedEssay } from './rendered-essay.ts';

/**
 * An essay with all that another form of it prints. Plain data: a form is a pure function of it, so that it can be tested
 * by itself and kept by the hash of what it was made from.
 */
export interface EssayDocument {
  slug: string;
  /** The permanent id of the essay, a UUID. */
  id: string;
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
  /** The day it was withdrawn, if it was. */
  retracted?: string;
  /** What was corrected: what kind of correction, when, and where that is told. The last first. */
  corrections: { name: string; url: string }[];
  publication: string;
  licence: { name: string; url: string };
  /** The page's address, which relative addresses in its HTML start from. */
  canonical: string;
  /** The address and the caption, as HTML, of the picture at its head. */
  cover: { url: string; alt: string; caption: string; credit: string; file: string };
  /** The address of each drawing as a picture, with what it shows and the drawing itself, by the id of its figure. */
  drawings: Record<string, { url: string; alt: string; svg: string; width: number; height: number }>;
  /** The files behind the other pictures of the text, by their addresses. */
  pictures: Record<string, string>;
  /** HTML of each paragraph. */
  inBrief: string[];
  /** HTML of each point, its marks included. */
  keyPoints: string[];
  /** HTML of the text and its notes, as the page shows them. */
  body: string;
}

const made = new Map<string, Promise<EssayDocument>>();

/** Everything that the forms of an essay are made from. Put together once. */
export function essayDocument(essay: Essay): Promise<EssayDocument> {
  const document = made.get(essay.slug) ?? putTogether(essay);
  // The development server goes on while an essay is being written.
  if (!import.meta.env.DEV) made.set(essay.slug, document);
  return document;
}

async function putTogether(essay: Essay): Promise<EssayDocument> {
  const { data, slug } = essay;
  const evidence = await evidenceOf(essay);
  const drawings = await drawingsOf(essay);
  const series = (await allSeries()).find(({ id }) => id === data.series?.id.id);
  const { url } = await socialCard(data.cover);
  const { alt, credit, licence } = data.cover;
  const body = await renderedEssay(essay);
  const files = await ownPictures(essay.entry.filePath ?? '', await picturesIn(essay), body);
  const address = canonical(essay.path);
  return {
    slug,
    id: data.id.toLowerCase(),
    title: data.title,
    standfirst: data.standfirst,
    kind: essayKinds[data.kind],
    language: data.language,
    authors: essay.authors.map(({ name }) => name),
    topics: essay.topics.map(({ title }) => title),
    ...(series && data.series && { series: { title: series.title, part: data.series.part } }),
    published: data.published,
    ...(data.updated && { updated: data.updated }),
    ...(essay.retracted && { retracted: essay.retracted }),
    corrections: await Promise.all(
      (await correctionsOf(essay)).map(async (correction) => ({
        name: await correctionName(correction),
        url: canonical(correction.path),
      })),
    ),
    publication: publication.name,
    licence: publication.licence,
    canonical: address,
    cover: { url, alt, caption: evidence.coverCaption, credit: `${credit}, ${licence}.`, file: files.cover },
    drawings: Object.fromEntries(
      await Promise.all(
        drawings.map(async (drawing) => {
          const url = canonical(paths.drawing(slug, drawing.id, 'png'));
          return [drawing.id, { url, alt: drawing.finding, ...(await bareDrawing(drawing)) }] as const;
        }),
      ),
    ),
    pictures: Object.fromEntries(
      Object.entries(files.inText).map(([src, file]) => [new URL(src, address).href, file]),
    ),
    inBrief: evidence.inBrief,
    keyPoints: evidence.keyPoints,
    body,
  };
}
