import { paths } from '../addresses/paths.ts';
import { type DatedEvent, datedEvents, eventKinds } from '../data/events.ts';
import { isoDate } from '../evidence/csl-date.ts';
import { sourceCredit } from '../evidence/source-credit.ts';
import { type Cited, eventPassages } from '../evidence/event-passages.ts';
import type { Passage } from '../evidence/graph.ts';
import { count } from '../text/lists.ts';
import { byName } from '../text/order.ts';
import { passagesCiting } from './citations.ts';
import { allTables } from './data.ts';
import { allEssays, type Essay } from './essays.ts';
import { sourcesWithKeys } from './sources.ts';

/** An event with the passages that tell of it. */
export interface ChronologyEvent extends DatedEvent {
  /** Id of its entry on the page. */
  anchor: string;
  passages: readonly Passage<Essay>[];
}

/** A part of the chronology with a page of its own. */
export interface ChronologyView {
  label: string;
  path: string;
  events: readonly ChronologyEvent[];
}

async function load(): Promise<ChronologyEvent[]> {
  const events = datedEvents(await allTables());
  const sources = await sourcesWithKeys([...new Set(events.flatMap((event) => event.sources))]);
  const cited = await Promise.all(
    sources.map(async ({ key, data }): Promise<[string, Cited<Passage<Essay>>]> => [
      key,
      { issued: isoDate(data.issued), passages: await passagesCiting(key) },
    ]),
  );
  const byKey = new Map(cited);
  const passages = eventPassages(events, (key) => byKey.get(key) ?? { passages: [] });
  return events.map((event) => ({
    ...event,
    anchor: `on-${event.id}`,
    passages: passages.get(event) ?? [],
  }));
}

// It asks for every passage of every essay: once for all pages.
let all: ReturnType<typeof load> | undefined;

/** Every event that a table tells, in order of time. */
export const allEvents = (): Promise<ChronologyEvent[]> => (all ??= load());

/** What the page of all events is called and holds. */
export const chronologyPage = async () => ({
  title: 'The chronology',
  description: `${count((await allEvents()).length, 'dated event')} out of the tables behind the essays, each with its sources and the passages that tell of it.`,
});

/** The text that all pages of the chronology are set in: they share their fonts. */
export async function chronologyText(): Promise<string> {
  const events = await allEvents();
  const sources = await sourcesWithKeys([...new Set(events.flatMap((event) => event.sources))]);
  return [...events.map(({ text }) => text), ...sources.map(({ data }) => sourceCredit(data))].join('\n');
}

/** How the events were chosen and checked, as the first of their tables says it; empty where there is none. */
export async function howChosen(): Promise<string> {
  const [first] = (await allTables())
    .filter(({ events }) => events !== undefined)
    .sort((a, b) => (a.events?.order ?? 0) - (b.events?.order ?? 0));
  return first?.processing ?? '';
}

/** Events by year, the first first. */
export const byYear = (events: readonly ChronologyEvent[]): [string, ChronologyEvent[]][] => [
  ...Map.groupBy(events, ({ date }) => date.slice(0, 4)),
];

let kinds: ReturnType<typeof loadKinds> | undefined;

/** A page for each kind of event there is, by name. */
export const chronologyKinds = (): Promise<(ChronologyView & { id: string })[]> => (kinds ??= loadKinds());

async function loadKinds(): Promise<(ChronologyView & { id: string })[]> {
  const events = await allEvents();
  return eventKinds(await allTables())
    .map(({ id, label }) => ({
      id,
      label,
      path: paths.chronologyKind(id),
      events: events.filter(({ kind }) => kind === label),
    }))
    .sort(byName(({ label }) => label));
}

/** A page for each essay, in the order of all essays; one may tell of no event. */
export async function chronologyEssays(): Promise<(ChronologyView & { essay: Essay })[]> {
  const events = await allEvents();
  return (await allEssays()).map((essay) => ({
    essay,
    label: essay.data.title,
    path: paths.chronologyEssay(essay.slug),
    events: events.filter(({ passages }) => passages.some((passage) => passage.essay.slug === essay.slug)),
  }));
}
