import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mdxComponents } from '../../../src/components/prose/mdx-components.ts';
import { type ProseComponent, proseComponents } from '../../../src/schemas/prose-components.ts';

const table: [name: string, component: ProseComponent][] = Object.entries(proseComponents);

test('every component an essay may use is drawn, and nothing else can be', () => {
  const files = readdirSync('src/components/prose').filter((file) => file.endsWith('.astro'));
  const names = table.map(([name]) => name).sort();
  expect([Object.keys(mdxComponents).sort(), files.map((file) => file.replace('.astro', '')).sort()]).toEqual(
    [names, names],
  );
});

describe.each(table)('<%s>', (_, { attributes, pictures = [], essays = [], purpose }) => {
  test('says what it is for in one sentence', () => {
    expect(purpose).toMatch(/^[A-Z][^.]+\.$/);
  });

  test('points at pictures and essays by attributes it has', () => {
    expect([...pictures, ...essays].filter((attribute) => !(attribute in attributes.shape))).toEqual([]);
  });

  test('refuses an attribute it does not have', () => {
    expect(attributes.safeParse({ colour: 'red' }).error?.issues.map(({ code }) => code)).toContain(
      'unrecognized_keys',
    );
  });
});

test('a quotation says which language its original is in', () => {
  const { attributes } = proseComponents.Quote;
  const quote = (lang: string) => attributes.safeParse({ original: '핵무기', lang, cite: 'KCNA, 2013' });
  expect([quote('ko').success, quote('Korean language').error?.issues[0]?.message]).toEqual([
    true,
    'is not a language tag such as en-GB',
  ]);
});
