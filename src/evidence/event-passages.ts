import { statedDates } from './stated-dates.ts';

/** What is known of an event to find where it is told. */
export interface Citable {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  /** Keys of the sources that tell of it. */
  sources: readonly string[];
}

/** A source as events know it. */
export interface Cited<Passage> {
  /** The day it came out, YYYY-MM-DD, where that is known. */
  issued?: string | undefined;
  passages: readonly Passage[];
}

/**
 * The passages about each event. A sentence that merely cites one of its sources may be about anything; it is about the event
 *
 * - where it states the day; or the month or the year, if that source tells of no other event of the time;
 * - where the source came out within a week of this event, and of no other: it is the document, or the report of the day.
 *
 * @param citing what is known of a source, by its key
 */
export function eventPassages<Event extends Citable, Passage extends { text: string }>(
  events: readonly Event[],
  citing: (key: string) => Cited<Passage>,
): Map<Event, Passage[]> {
  const bySource = new Map<string, Event[]>();
  for (const event of events) {
    for (const key of event.sources) bySource.set(key, [...(bySource.get(key) ?? []), event]);
  }
  const found = new Map(events.map((event): [Event, Passage[]] => [event, []]));
  for (const [key, told] of bySource) {
    const { issued, passages: citingIt } = citing(key);
    const ofTheDay = issued === undefined ? [] : told.filter(({ date }) => isNear(date, issued));
    for (const passage of citingIt) {
      for (const event of [...eventsMeant(passage.text, told), ...(ofTheDay.length === 1 ? ofTheDay : [])]) {
        const passages = found.get(event);
        if (passages && !passages.some(({ text }) => text === passage.text)) passages.push(passage);
      }
    }
  }
  return found;
}

function eventsMeant<Event extends Citable>(sentence: string, events: readonly Event[]): Event[] {
  return [...statedDates(sentence)].flatMap((date) => {
    const within = events.filter(
      (event) => event.date.startsWith(date) || (date.startsWith('--') && event.date.endsWith(date.slice(1))),
    );
    return isDay(date) || within.length === 1 ? within : [];
  });
}

const week = 7 * 24 * 60 * 60 * 1000;

const isNear = (day: string, other: string): boolean =>
  day.length === 10 && other.length === 10 && Math.abs(Date.parse(day) - Date.parse(other)) <= week;

const isDay = (date: string) => date.length === 10 || date.startsWith('--');
