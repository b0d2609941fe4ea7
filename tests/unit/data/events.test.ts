import { expect, test } from 'vitest';
import { datedEvents } from '../../../src/data/events.ts';
import type { Table } from '../../../src/data/table.ts';
import { tableEventsSchema } from '../../../src/schemas/table-events.ts';
import { table } from '../../support/tables.ts';

/** A table of events from its CSV lines, told as given. */
const events = (id: string, columns: string, csv: string, told: object): Table => ({
  ...table(id, columns, csv),
  events: tableEventsSchema.parse(told),
});

const wrecks = events(
  'wrecks',
  'ship day:date last:date what kind from:sources sure',
  `ship,day,last,what,kind,from,sure
Ada,1931-02-05,,"The 'Ada' sinks; nobody sees it.",wreck,log,seen
Bo,1931,,Bo is lost.,wreck,log;letter,heard
Cy,1931-02-05,,Cy sails.,trip,log,
Di,1950-01-02,,Nobody says so.,wreck,,
`,
  { order: 1, date: 'day', text: '{what}', kind: 'kind', doubt: 'sure', sound: 'seen' },
);

const meetings = events(
  'meetings',
  'no day:date last:date who from:sources',
  `no,day,last,who,from
1,1931-02-04,1931-02-06,Ada; Bo,log
2,1940-05,,Ada; Bo; Cy,log
`,
  { order: 2, date: 'day', until: 'last', text: '{who;} meet.', as: 'meeting' },
);

test('events of all tables come in order of time, each with its kind, its words, its sources and how sure it is', () => {
  expect(datedEvents([meetings, wrecks])).toEqual([
    {
      id: '1931',
      date: '1931',
      kind: 'wreck',
      text: 'Bo is lost.',
      sources: ['log', 'letter'],
      doubt: 'heard',
      table: 'wrecks',
      row: 'Bo',
      also: [],
    },
    {
      id: '1931-02-05',
      date: '1931-02-05',
      kind: 'wreck',
      text: 'The ‘Ada’ sinks; nobody sees it.',
      sources: ['log'],
      doubt: '',
      table: 'wrecks',
      row: 'Ada',
      also: [{ table: 'meetings', row: '1' }],
    },
    {
      id: '1931-02-05-b',
      date: '1931-02-05',
      kind: 'trip',
      text: 'Cy sails.',
      sources: ['log'],
      doubt: '',
      table: 'wrecks',
      row: 'Cy',
      also: [{ table: 'meetings', row: '1' }],
    },
    {
      id: '1940-05',
      date: '1940-05',
      kind: 'meeting',
      text: 'Ada, Bo and Cy meet.',
      sources: ['log'],
      doubt: '',
      table: 'meetings',
      row: '2',
      also: [],
    },
  ]);
});

test('a table that only stands beside others makes no entry of its own', () => {
  const aside = { ...meetings, events: { ...meetings.events, aside: true } } as Table;
  expect(datedEvents([wrecks, aside]).map(({ id, also }) => [id, also.length])).toEqual([
    ['1931', 0],
    ['1931-02-05', 1],
    ['1931-02-05-b', 1],
  ]);
});

test('a table without events tells none', () => {
  expect(datedEvents([table('coal', 'year:year', 'year\n2015\n')])).toEqual([]);
});
