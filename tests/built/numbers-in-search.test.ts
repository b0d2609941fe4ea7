import { describe, expect, test } from 'vitest';
import { findNumber } from '../../src/search/client/number-answer.ts';
import { openBuiltIndex } from '../support/built-index.ts';
import { builtSite } from '../support/built-site.ts';
import { sites } from '../support/sites.ts';
import { attributes } from '../support/html.ts';

const ask = (name: 'real' | 'odd') => {
  const site = builtSite(name);
  const index = openBuiltIndex(site.outDir);
  return { site, answer: async (query: string) => findNumber(query, await index) };
};

type Case = [query: string, values: string[], url: string];

const cases: [name: 'real' | 'odd', answered: Case[], refused: string[]][] = [
  [
    'real',
    [
      ['china north korea trade 2018', ['$2.43bn'], '/data/china-dprk-trade/#row-2018'],
      ['sixth nuclear test yield', ['50–250 kt TNT'], '/data/nuclear-tests/#row-6'],
      ['crude cap', ['525,000 tonnes'], '/data/caps-and-flows/#row-crude-oil-pipeline-capacity'],
      ['missiles 2022', ['69 missiles'], '/data/missile-tests-per-year/#row-2022'],
      ['stolen crypto 2024', ['$1.34bn', '$1.19bn'], '/data/crypto-thefts/#row-2024-year-chainalysis'],
    ],
    [
      'trade',
      'trade 2011',
      'nuclear test yield 2016',
      'oil cap',
      'trade with Russia 2018',
      'missiles',
      'cap',
    ],
  ],
  [
    'odd',
    [
      ['depth 2019', ['2.5 fm'], '/data/soundings/#row-2019'],
      ['how wide was the river in 2023?', ['656.2 fm'], '/data/soundings/#row-2023'],
    ],
    ['depth 2020', 'depth', '2019', 'depth width 2019', 'depth of the sea 2019'],
  ],
];

describe.each(cases)('search on the %s site', (name, answered, refused) => {
  const { site, answer } = ask(name);

  test.each(answered)('answers “%s” with the number in its table', async (query, values, url) => {
    const found = await answer(query);
    const address = found?.url.slice(sites[name].basePath.length - 1);
    expect([found?.values.map(({ value }) => value), address]).toEqual([values, url]);
    const [path = '', anchor = ''] = url.split('#');
    expect(attributes('[id]', 'id', site.page(path).tree)).toContain(anchor);
  });

  test.each(refused)('has no number for “%s”', async (query) => {
    expect(await answer(query)).toBeUndefined();
  });
});
