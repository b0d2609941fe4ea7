import { expect, test } from 'vitest';
import { eventPassages } from '../../../src/evidence/event-passages.ts';
import { statedDates } from '../../../src/evidence/stated-dates.ts';

const told = (date: string, ...sources: string[]) => ({ date, sources });

/** The sentences that are about each of the events, of one source that all sentences cite. */
function about(events: { date: string; sources: string[] }[], sentences: string[], issued?: string) {
  const passages = sentences.map((text) => ({ text }));
  const found = eventPassages(events, (key) => (key === 'log' ? { issued, passages } : { passages: [] }));
  return events.map((event) => (found.get(event) ?? []).map(({ text }) => text));
}

test.each([
  ['On 5 February 1931 she sank.', ['1931-02-05']],
  ['She sank on 5 February, in fog.', ['--02-05']],
  ['In February 1931 she sank; in 1932 she was found.', ['1931-02', '1932']],
  ['From 5 to 7 February.', ['--02-07']],
  ['In February, 19310 lamps.', []],
])('%s states %j', (sentence, dates) => {
  expect([...statedDates(sentence)]).toEqual(dates);
});

test('a sentence is about the event whose day it states, with or without the year', () => {
  expect(
    about(
      [told('1931-02-05', 'log'), told('1931-02-06', 'log')],
      ['On 5 February 1931 she sank.', 'By 6 February nobody looked.', 'It was foggy.'],
    ),
  ).toEqual([['On 5 February 1931 she sank.'], ['By 6 February nobody looked.']]);
});

test('a month or a year will do where the source tells of nothing else in it', () => {
  const sentences = ['She sank in February 1931.', 'She sank in 1931.', 'She was found in 1932.'];
  expect(about([told('1931-02-05', 'log'), told('1931-03-01', 'log')], sentences)).toEqual([
    ['She sank in February 1931.'],
    [],
  ]);
  expect(about([told('1931-02-05', 'log'), told('1931-03-01', 'letter')], sentences)).toEqual([
    ['She sank in February 1931.', 'She sank in 1931.'],
    [],
  ]);
});

test('whatever cites a report of the day is about what it reports, unless it reports two things', () => {
  const one = [told('1931-02-05', 'log'), told('1950-01-01', 'log')];
  expect(about(one, ['She sank.'], '1931-02-09')).toEqual([['She sank.'], []]);
  expect(about(one, ['She sank.'], '1931-02-19')).toEqual([[], []]);
  expect(about(one, ['She sank.'], '1931-02')).toEqual([[], []]);
  expect(about([...one, told('1931-02-06', 'log')], ['She sank.'], '1931-02-09')).toEqual([[], [], []]);
});
