import { type FoundPage, partOfPage, wholePage } from '../../src/search/records/found-page.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import type { TextMaker } from './synthetic-text.ts';

/** Like the essays of the site when it was planned: 1,900 words in seven sections below the opening, and a figure. */
const sections = 7;
const wordsPerSection = 235;

const topics = ['Sanctions', 'Trade and aid', 'The alliance', 'The border', 'Diplomacy', 'Weapons and tests'];
const desks = [
  'The Archive Desk',
  'The Border Desk',
  'The Editors',
  'The Sanctions Desk',
  'The Strategy Desk',
];

/** The records that an essay of the site would have. */
export function syntheticEssay(number: number, text: TextMaker): SearchRecord[] {
  const page: FoundPage = {
    path: `/essays/synthetic-${number}/`,
    title: text.words(5),
    kind: 'Essay',
    sort: 'Analysis',
    date: new Date(Date.UTC(2016, 0, 1 + (number % 3_600))).toISOString().slice(0, 10),
    filters: {
      topic: [topics[number % 6] ?? '', topics[(number + 1 + (number % 4)) % 6] ?? ''],
      author: [desks[number % desks.length] ?? ''],
    },
  };
  return [
    wholePage(page, `${text.words(30)} ${paragraphs(text, wordsPerSection)}`),
    ...Array.from({ length: sections }, (_, place) =>
      partOfPage(page, {
        id: `part-${place}`,
        title: text.words(4),
        text: paragraphs(text, wordsPerSection),
      }),
    ),
    partOfPage(
      { ...page, kind: 'Figure', sort: undefined },
      { id: 'fig-1', title: `Figure 1. ${text.words(22)}`, text: text.words(30) },
    ),
  ];
}

const paragraphs = (text: TextMaker, words: number): string =>
  Array.from({ length: 3 }, () => `${text.words(Math.round(words / 3))}.`).join(' ');
