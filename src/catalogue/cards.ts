import { yearOf } from '../evidence/csl-date.ts';
import { haveLetters } from '../fonts/has-letters.ts';
import { fitsOnCard, type Forms, wordForms, yearColumns } from '../figures/card-drawings.ts';
import { figureLabel } from '../figures/numbering.ts';
import type { Scene } from '../figures/scene.ts';
import { nameForms } from '../names/name-forms.ts';
import { publication } from '../publication.ts';
import { essayKinds } from '../schemas/essay.ts';
import { sourceKinds } from '../schemas/source.ts';
import { formatDay } from '../text/dates.ts';
import { count, joinNames } from '../text/lists.ts';
import { allAuthors } from './authors.ts';
import { allTables, chartOf, figuresUsing, tableFinder, tableWorthSeeing } from './data.ts';
import { allEssays, type Essay, essaysByAuthor, essaysOnTopic } from './essays.ts';
import { allDrawings, sceneOf } from './drawings.ts';
import { homePieces } from './home-pieces.ts';
import { allNames, type Name } from './names.ts';
import { allSeries, essaysInSeries } from './series.ts';
import { allSources, type Source } from './sources.ts';
import { allTopics } from './topics.ts';

/** The picture by which a link to a page is shown elsewhere, as data. */
export interface Card {
  /** Which card it is: `essays/three-tonnes`, `sources/press`, `site`. */
  of: string;
  /** What kind of thing the page is about. */
  kicker: string;
  title: string;
  /** A line at the foot. */
  foot: string;
  /** What is drawn on it: a drawing of ours, in each size there is of it, or the cover of an essay. */
  scenes?: readonly Scene[] | undefined;
  coverOf?: Essay | undefined;
}

/** A card for every essay, drawing, topic, series, byline and table, for each kind of source and of name, and one for all the rest. */
export const allCards = async (): Promise<Card[]> =>
  (
    await Promise.all([
      siteCards(),
      workCards(),
      drawingCards(),
      subjectCards(),
      tableCards(),
      sourceCards(),
      nameCards(),
    ])
  ).flat();

async function siteCards(): Promise<Card[]> {
  const { lead } = await homePieces();
  const { tagline: title } = publication;
  const foot = `${count((await allEssays()).length, 'essay')}, ${count((await allSources()).length, 'source')}`;
  return [{ of: 'site', kicker: '', title, foot, coverOf: lead }];
}

const workCards = async (): Promise<Card[]> =>
  (await allEssays()).map((essay) => ({
    of: `essays/${essay.slug}`,
    kicker: essayKinds[essay.data.kind],
    title: essay.data.title,
    foot: `${joinNames(essay.authors.map(({ name }) => name))}, ${formatDay(essay.data.published)}`,
    coverOf: essay,
  }));

/** A drawing shows itself beside its finding. */
const drawingCards = async (): Promise<Card[]> =>
  (await allDrawings()).map(({ essay, id, number, scene, narrow, places, finding }) => ({
    of: `essays/${essay.slug}/${id}`,
    kicker: figureLabel(number),
    title: finding,
    foot: essay.data.title,
    // The numbers of a narrow map mean nothing without its list.
    scenes: places ? [scene] : [scene, narrow],
  }));

/** What gathers essays shows the cover of the newest of them. */
async function subjectCards(): Promise<Card[]> {
  const [topics, series, authors] = await Promise.all([allTopics(), allSeries(), allAuthors()]);
  return Promise.all([
    ...topics.map(({ id, title }) => gathered(`topics/${id}`, 'Topic', title, essaysOnTopic(id))),
    ...series.map(({ id, title }) => gathered(`series/${id}`, 'Series', title, essaysInSeries(id))),
    ...authors.map(({ id, name, kind }) =>
      gathered(`authors/${id}`, kind === 'desk' ? 'Desk' : 'Author', name, essaysByAuthor(id)),
    ),
  ]);
}

async function gathered(of: string, kicker: string, title: string, from: Promise<Essay[]>): Promise<Card> {
  const essays = await from;
  return { of, kicker, title, foot: count(essays.length, 'essay'), coverOf: essays[0] };
}

/** A table shows the chart or the map that an essay draws of it, if one does. */
async function tableCards(): Promise<Card[]> {
  const tables = await allTables();
  const chosen = await tableWorthSeeing();
  const cards = tables.map(async ({ id, title, rows, asOf }): Promise<Card> => ({
    of: `data/${id}`,
    kicker: 'Data',
    title,
    foot: `${count(rows.length, 'row')}, as of ${formatDay(asOf)}`,
    scenes: await chartScenes(id),
  }));
  const list: Card = {
    of: 'data',
    kicker: 'Data',
    title: 'Tables behind the figures',
    foot: count(tables.length, 'table'),
    scenes: chosen && (await chartScenes(chosen.id)),
  };
  return [list, ...(await Promise.all(cards))];
}

const frames = ['wide', 'narrow'] as const;

async function chartScenes(table: string): Promise<Scene[] | undefined> {
  const chart = await chartOf(table);
  const map = (await figuresUsing(table)).find(({ isMain, name }) => isMain && name === 'BorderMap');
  const tables = await tableFinder();
  if (chart) return frames.map((frame) => sceneOf(chart.name, chart.attributes, tables, frame));
  return map && [sceneOf('BorderMap', map.attributes, tables)];
}

/** Kinds of source show how many there are of each year. */
async function sourceCards(): Promise<Card[]> {
  const sources = await allSources();
  const kinds = Object.entries(sourceKinds).map(([kind, title]) => ({
    of: `sources/${kind}`,
    title,
    own: sources.filter(({ data }) => data.kind === kind),
  }));
  return [{ of: 'sources', title: 'Sources', own: sources }, ...kinds]
    .filter(({ own }) => own.length > 0)
    .map(({ of, title, own }) => ({
      of,
      kicker: of === 'sources' ? '' : 'Sources',
      title,
      foot: count(own.length, 'source'),
      scenes: byYear(own),
    }));
}

function byYear(sources: readonly Source[]): Scene[] | undefined {
  const years = sources.flatMap(({ data }) => yearOf(data.issued) ?? []);
  const counts = new Map([...Map.groupBy(years, (year) => year)].map(([year, all]) => [year, all.length]));
  return counts.size === 0 ? undefined : [yearColumns(counts)];
}

/** Kinds of name show some of them in the scripts they have. */
async function nameCards(): Promise<Card[]> {
  const names = await allNames();
  const kinds = Object.entries(publication.nameKinds).map(([kind, { many }]) => ({
    of: `names/${kind}`,
    title: many,
    own: names.filter((name) => name.kind === kind),
  }));
  return Promise.all(
    [{ of: 'names', title: 'Names', own: names }, ...kinds]
      .filter(({ own }) => own.length > 0)
      .map(async ({ of, title, own }) => ({
        of,
        kicker: of === 'names' ? '' : 'Names',
        title,
        foot: count(own.length, 'name'),
        scenes: await inScripts(own),
      })),
  );
}

/** Forms in scripts that have a font, which has all of their letters. */
const isDrawn = async (text: string): Promise<boolean> =>
  [...text].every((letter) =>
    publication.fonts.some(({ script }) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter)),
  ) && (await haveLetters(text));

/** Names with forms in the most scripts; short ones, since a card is small. */
async function inScripts(names: readonly Name[]): Promise<Scene[] | undefined> {
  const forms = await Promise.all(names.map(drawnForms));
  const fitting = forms.filter(({ name, others }) => others.length > 0 && fitsOnCard(name, others));
  const most = fitting.toSorted((a, b) => b.others.length - a.others.length);
  return most.length === 0 ? undefined : [wordForms(most)];
}

async function drawnForms(name: Name): Promise<Forms> {
  const others: string[] = [];
  for (const { text, standing } of nameForms(name))
    if (others.length < 2 && standing === 'script' && (await isDrawn(text))) others.push(text);
  return { name: name.preferred, others };
}
