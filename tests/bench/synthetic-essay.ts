import { h, s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
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

/** A page with the markup of a built essay, as far as search and a browser are concerned with it. */
export function syntheticEssay(number: number, text: TextMaker): string {
  const title = text.words(5);
  const day = new Date(Date.UTC(2016, 0, 1 + (number % 3_600))).toISOString().slice(0, 10);
  const data = { '@graph': [{ '@type': 'AnalysisNewsArticle', headline: title, datePublished: day }] };
  const tree = h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en-GB' }, [
      h('head', [
        h('title', title),
        ...[topics[number % 6], topics[(number + 1 + (number % 4)) % 6]].map((topic) =>
          h('meta', { property: 'article:tag', content: topic }),
        ),
        h('script', { type: 'application/ld+json' }, JSON.stringify(data)),
      ]),
      h(
        'body',
        h(
          'main',
          h('article.essay', { dataPagefindBody: '' }, [header(number, title, day, text), prose(text)]),
        ),
      ),
    ]),
  ]);
  return toHtml(tree);
}

const header = (number: number, title: string, day: string, text: TextMaker) =>
  h('header.essay-head', [
    h('p.kicker', { dataPagefindIgnore: '' }, h('span', { dataPagefindMeta: 'kind' }, 'Analysis')),
    h('h1', { dataPagefindMeta: 'title' }, title),
    h('p.standfirst', text.words(30)),
    h('p.byline', { dataPagefindIgnore: '' }, [
      h('a', { rel: ['author'], href: '/authors/' }, desks[number % desks.length]),
      h('time', { datetime: day, dataPagefindMeta: 'date' }, day),
    ]),
  ]);

function prose(text: TextMaker) {
  const parts = Array.from({ length: sections }, (_, place) => [
    h('.heading', h('h2', { id: `part-${place}` }, text.words(4))),
    ...paragraphs(text, wordsPerSection),
  ]);
  return h('.prose', [...paragraphs(text, wordsPerSection), figure(text), ...parts.flat()]);
}

const figure = (text: TextMaker) =>
  h('figure.data-figure', { id: 'fig-1' }, [
    h('p.figure-finding', `Figure 1. ${text.words(22)}`),
    s('svg'),
    h('figcaption', h('p', text.words(30))),
  ]);

const paragraphs = (text: TextMaker, words: number) =>
  Array.from({ length: 3 }, () => h('p', `${text.words(Math.round(words / 3))}.`));
