import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { biblatex } from '../../../src/exports/biblatex.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson, type Reference } from '../../../src/exports/csl-json.ts';
import { ris } from '../../../src/exports/ris.ts';

const resolution: Reference = {
  key: 'unscr-2397',
  data: {
    kind: 'primary-document',
    type: 'legislation',
    title: 'Resolution 2397 (2017)',
    author: [{ literal: 'United Nations Security Council' }],
    publisher: 'United Nations',
    number: 'S/RES/2397(2017)',
    issued: { 'date-parts': [[2017, 12, 22]] },
    URL: 'https://docs.un.org/en/S/RES/2397(2017)',
  },
};

/** A title with every sign that means something to LaTeX, HTML or JSON. */
const hostile: Reference = {
  key: 'hostile-1',
  data: {
    kind: 'scholarship',
    type: 'article-journal',
    title: 'Coal & <b>"fish"</b>: 50% of #1, $5_x ^ ~ 北京 평양 \\ {é}',
    author: [{ family: 'Núñez', given: 'José & Co.' }, { family: 'Zhang' }],
    'container-title': 'Trade & Tariffs',
    volume: '35',
    issue: '1',
    page: '44-74',
    issued: { literal: 'undated' },
    DOI: '10.1000/a_b',
  },
};

/** Read by @citation-js, whose parser shares nothing with what wrote the text. */
const read = (text: string) => new Cite(text).data;

describe('BibTeX', () => {
  test('an entry is what LaTeX and reference managers expect', () => {
    expect(bibtex([resolution])).toBe(`@misc{unscr-2397,
  author = {{United Nations Security Council}},
  title = {{Resolution 2397 (2017)}},
  howpublished = {United Nations, S/RES/2397(2017)},
  year = {2017},
  month = dec,
  day = {22},
  url = {https://docs.un.org/en/S/RES/2397(2017)},
  language = {en},
}
`);
  });

  test('signs of LaTeX are escaped, and everything else stays as it is', () => {
    expect(bibtex([hostile])).toContain(
      String.raw`title = {{Coal \& {\textless}b{\textgreater}"fish"{\textless}/b{\textgreater}: 50\% of \#1, \$5\_x {\textasciicircum} {\textasciitilde} 北京 평양 {\textbackslash} {\textbraceleft}é{\textbraceright}}}`,
    );
  });

  test('another parser reads back what was written', () => {
    expect(read(bibtex([resolution]))).toEqual([
      expect.objectContaining({
        'citation-key': 'unscr-2397',
        // A name in braces is one word to BibTeX, which knows no bodies.
        author: [{ family: 'United Nations Security Council' }],
        title: 'Resolution 2397 (2017)',
        issued: { 'date-parts': [[2017, 12, 22]] },
        URL: 'https://docs.un.org/en/S/RES/2397(2017)',
      }),
    ]);
    expect(read(bibtex([hostile]))).toEqual([
      expect.objectContaining({
        type: 'article-journal',
        author: [{ family: 'Núñez', given: 'José & Co.' }, { family: 'Zhang' }],
        'container-title': 'Trade & Tariffs',
        volume: '35',
        issue: '1',
        page: '44-74',
        DOI: '10.1000/a_b',
      }),
    ]);
  });
});

describe('biblatex', () => {
  test('a resolution is a law, with its whole date and its number', () => {
    expect(biblatex([resolution])).toBe(`@legislation{unscr-2397,
  author = {{United Nations Security Council}},
  title = {{Resolution 2397 (2017)}},
  organization = {{United Nations}},
  number = {S/RES/2397(2017)},
  howpublished = {S/RES/2397(2017)},
  date = {2017-12-22},
  url = {https://docs.un.org/en/S/RES/2397(2017)},
  langid = {english},
}
`);
  });
});

describe('RIS', () => {
  test('a record begins with its type and ends with ER, on lines of their own', () => {
    expect(ris([resolution]).split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - unscr-2397',
      'AU  - United Nations Security Council,',
      'TI  - Resolution 2397 (2017)',
      'PB  - United Nations',
      'M1  - S/RES/2397(2017)',
      'PY  - 2017',
      'DA  - 2017/12/22/',
      'UR  - https://docs.un.org/en/S/RES/2397(2017)',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  test('another parser reads back what was written', () => {
    expect(read(ris([resolution, hostile]))).toEqual([
      expect.objectContaining({
        title: 'Resolution 2397 (2017)',
        issued: { 'date-parts': [[2017, 12, 22]] },
        URL: 'https://docs.un.org/en/S/RES/2397(2017)',
      }),
      expect.objectContaining({
        type: 'article-journal',
        title: hostile.data.title,
        author: [
          expect.objectContaining({ family: 'Núñez', given: 'José & Co.' }),
          expect.objectContaining({ family: 'Zhang' }),
        ],
        'container-title': 'Trade & Tariffs',
        DOI: '10.1000/a_b',
      }),
    ]);
  });
});

describe('CSL-JSON', () => {
  test('the record is the standard’s own, with the key for an id and our kind under custom', () => {
    const { kind, ...fields } = resolution.data;
    expect(JSON.parse(cslJson([resolution]))).toEqual([
      { id: 'unscr-2397', ...fields, language: 'en', custom: { kind } },
    ]);
  });

  test('signs of HTML are text', () => {
    expect(JSON.parse(cslJson([hostile]))[0].title).toBe(hostile.data.title);
  });
});

test('what CSL has no field for, what a source says and its status, stands under `custom`', () => {
  const says = [{ text: 'It caps oil.', readAt: 'docs.un.org', read: '2026-11', extent: 'whole' as const }];
  const status = { state: 'superseded' as const, date: '2026-01-02', note: 'By another.' };
  const [item] = JSON.parse(
    cslJson([{ ...resolution, data: { ...resolution.data, says, status } }]),
  ) as object[];
  expect(item).toMatchObject({
    note: 'Superseded, 2 January 2026: By another.',
    custom: { kind: 'primary-document', says, status },
  });
  expect(item).not.toHaveProperty('says');
  expect(item).not.toHaveProperty('status');
});
