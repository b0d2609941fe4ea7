import { type CollectionEntry, getCollection } from 'astro:content';
import { kindOf } from '../records/kinds.ts';
import { type CorrectionData, correctionKinds } from '../schemas/correction.ts';
import type { ForecastData } from '../schemas/forecast.ts';
import type { LetterData } from '../schemas/letter.ts';
import { allEssays, type Essay } from './essays.ts';
import { formatDay } from '../text/dates.ts';
import { isOut } from './publication.ts';
import { sectionsIn } from './sections.ts';

/** A record about one essay, with the essay in hand. */
export interface Notice<Data> {
  id: string;
  path: string;
  data: Data;
  essay: Essay;
  /** Where in the essay it belongs: the page, and the section if it names one. */
  place: string;
}

export type Correction = Notice<CorrectionData>;
export type Letter = Notice<LetterData & { published: string }>;
export type Forecast = Notice<ForecastData>;

type NoticeKind = 'corrections' | 'letters' | 'forecasts';

/** The records of a kind whose essay is shown: what is said of a draft would give it away. */
async function about<Kind extends NoticeKind>(kind: Kind) {
  const [entries, essays] = await Promise.all([getCollection(kind), allEssays()]);
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  return entries.flatMap((entry: CollectionEntry<Kind>) => {
    const { id, data } = entry as { id: string; data: CorrectionData | LetterData | ForecastData };
    const essay = bySlug.get(data.essay.id);
    if (!essay) return [];
    const place = essay.path + (data.section === undefined ? '' : `#${data.section}`);
    return [{ id, path: kindOf(kind).path(id), data: data as CollectionEntry<Kind>['data'], essay, place }];
  });
}

/** The later day first; on one day by id, so that the order holds from build to build. */
const newestFirst =
  <T extends { id: string }>(day: (notice: T) => string) =>
  (a: T, b: T): number =>
    day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1;

const corrections = about('corrections').then((all: Correction[]) =>
  all.sort(newestFirst(({ data }) => data.mended)),
);

const letters = about('letters').then((all) =>
  all
    .filter((letter): letter is Letter => isOut(letter.data.published, import.meta.env.BUILD_DATE))
    .sort(newestFirst(({ data }) => data.published)),
);

const forecasts = about('forecasts').then((all: Forecast[]) =>
  all.sort((a, b) => (a.data.by === b.data.by ? (a.id < b.id ? -1 : 1) : a.data.by < b.data.by ? -1 : 1)),
);

/** What the page of a correction is called. A second one of a day has a number at the end of its id. */
export function correctionTitle({ id, data, essay }: Correction): string {
  const number = id.slice(`${data.mended}-${essay.slug}`.length).replace('-', '');
  return `${correctionKinds[data.kind]} to ‘${essay.data.title}’, ${formatDay(data.mended)}${number && ` (${number})`}`;
}

/**
 * What a correction is called beside others of its essay: its kind, its day, and the words of the section in which it
 * stands; a number too where two of a day stand in one.
 */
export async function correctionName(correction: Correction): Promise<string> {
  const { data, essay } = correction;
  const section = (await sectionsIn(essay)).find(({ id }) => id !== undefined && id === data.section);
  const whole = data.kind === 'retraction' ? 'the whole essay' : 'the head of the essay';
  const alike = (await correctionsOf(essay)).filter(
    ({ data: other }) => other.mended === data.mended && other.section === data.section,
  );
  const number = alike.length > 1 ? ` (${alike.indexOf(correction) + 1})` : '';
  return `${correctionKinds[data.kind]}, ${formatDay(data.mended)}: ${section?.title ?? whole}${number}`;
}

/** What the page of a letter is called. */
export const letterTitle = ({ data, essay }: Letter): string =>
  `A letter from ${data.from} on ‘${essay.data.title}’`;

/** Every correction, the last first. */
export const allCorrections = (): Promise<Correction[]> => corrections;

/** Every letter that is out, the last first. */
export const allLetters = (): Promise<Letter[]> => letters;

/** Every forecast, by the day on which it is judged. */
export const allForecasts = (): Promise<Forecast[]> => forecasts;

const of = <T extends { essay: Essay }>(notices: readonly T[], essay: Essay): T[] =>
  notices.filter((notice) => notice.essay.slug === essay.slug);

/** What was corrected in an essay, the last first. */
export const correctionsOf = async (essay: Essay): Promise<Correction[]> =>
  of(await corrections, essay).sort(newestFirst(({ data }) => data.mended));
/** The letters on an essay that are out, the last first. */
export const lettersOn = async (essay: Essay): Promise<Letter[]> => of(await letters, essay);
/** What an essay forecasts, by day. */
export const forecastsIn = async (essay: Essay): Promise<Forecast[]> => of(await forecasts, essay);
