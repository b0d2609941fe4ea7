import fc from 'fast-check';
import { selectAll } from 'hast-util-select';
import { type Child, h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { type BodyBackground, checkBody } from '../../../src/editorial/body/check-body.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { proseSyntax } from '../../../src/prose/prose-syntax.ts';
import { kindNames } from '../../../src/records/kinds.ts';
import type { SourceData } from '../../../src/schemas/source.ts';
import {
  essay,
  printedProblems,
  contentFolder,
  threeTonnes,
  type Files,
} from '../../support/content-folder.ts';
import { holds, markdown, orderly, typedWith } from '../../support/fuzz.ts';
import { htmlFaults } from '../../support/html-rules.ts';
import { rendered, tree } from '../../support/markdown.ts';

const lamp: SourceData = {
  kind: 'scholarship',
  type: 'book',
  title: 'The Lamp',
  author: [{ family: 'Deep', given: 'O.' }],
  issued: { 'date-parts': [[1961]] },
};

const ids = { ...Object.fromEntries(kindNames.map((kind) => [kind, [] as string[]])), sources: ['lamp'] };
const record = { collection: 'essays', id: 'x', file: 'x', path: 'x', folder: '.' } as const;
const check = (body: string) => checkBody(body, record, { ids: ids as unknown as BodyBackground['ids'] });

const { options } = markdownProcessor('/', () => new Map([['lamp', lamp]]));

/** A text as the page has it, in a page. */
async function onPage(body: string): Promise<string> {
  const components = {
    PullQuote: ({ children }: { children?: Child }) => h('div', { ariaHidden: 'true' }, children),
    Aside: ({ title, children }: { title: string; children?: Child }) =>
      h('div', { role: 'note', ariaLabel: title }, children),
  };
  const html = await rendered(body, {
    remarkPlugins: options.remarkPlugins.slice(proseSyntax.length) as never,
    rehypePlugins: options.rehypePlugins as never,
    components: components as never,
  });
  return `<!doctype html>\n<html lang="en"><head><title>T</title></head><body><main><h1>T</h1>${html}</main></body></html>`;
}

/** What no reader should see: signs that an author meant as Markdown. */
const raw = /\*\*|~~|\[[^\][]*\]\(|\[\^|\[@/;

/** Hold a text to what is promised of it: the check names what is wrong, or the page is right. */
async function isNamedOrRight(body: string) {
  const { findings, links, headings } = await check(body);
  const lines = body.split('\n').length;
  for (const { line, message } of findings) {
    expect(line >= 1 && line <= lines).toBe(true);
    expect(message).not.toMatch(/undefined|\bat .*:\d+:\d+/);
  }
  if (findings.length > 0 || links.some(({ url }) => !/^(?:https:\/\/|mailto:)/.test(url))) return;
  const html = await onPage(body);
  expect(await htmlFaults(html)).toEqual([]);
  const page = tree(html);
  const own = selectAll('.heading > :is(h2, h3, h4, h5, h6)', page).map(({ properties }) => properties['id']);
  expect(own.filter((id) => id !== 'notes')).toEqual((headings ?? []).filter((id) => id !== 'notes'));
  // A backslash, a reference or code says that a sign means itself.
  if (!/[\\&`]/.test(body)) visit(page, 'text', ({ value }) => expect(value).not.toMatch(raw));
}

test('whatever the text of an essay is, the check names what is wrong, or the page is valid and has its anchors', () =>
  holds(markdown, isNamedOrRight, { kept: ['<b>\n\ncoal\n</b>', ']('] }));

test('however Markdown is put together, the check names what is wrong, or the page prints no sign of it', () =>
  holds(orderly, isNamedOrRight, {
    kept: [
      'Coal ~~~b~~',
      'Coal https://x.org/a[^a]\n\n[^a]: Iron.',
      '| a |\n| - |\n| b |\n\n| a |\n| - |\n| b |',
    ],
    share: 2,
  }));

/** Every line that is printed of a content folder with these files: none may be a trace or a half sentence. */
async function printed(files: Files) {
  await using folder = await contentFolder(files);
  for (const line of await printedProblems(folder)) {
    expect(line).not.toMatch(/\bat .*:\d+:\d+|\[object|\bundefined\b|cannot be checked/);
    if (!line.startsWith('  ')) expect(line).toMatch(/^content\/.*:\d+(:\d+)?$/);
  }
}

const words = typedWith('"', "'", ': ', '#', ' #', '*', '[@lamp]', '@', '<', '&', '\\', '{', '[', '- ');
const value = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.dictionary(words, words, { maxKeys: 2 }),
);
const fields = fc.constantFrom(
  ...[
    'title',
    'standfirst',
    'thesis',
    'kind',
    'authors',
    'published',
    'draft',
    'language',
    'topics',
    'series',
    'cover',
    'keyPoints',
    'related',
    'inBrief',
    'support',
    '__proto__',
  ],
);

test('whatever a field of the front matter holds, it is used or named', () =>
  holds(fc.tuple(fields, value), ([field, held]) => printed({ [threeTonnes]: essay({ [field]: held }) }), {
    share: 0.4,
  }));

test('whatever stands in the front matter as it is typed, it is used or named', () =>
  holds(words, (typed) => printed({ [threeTonnes]: essay().replace('Three Tonnes of Coal', () => typed) }), {
    share: 0.4,
  }));

test('whatever a record of the gazetteer, a source or a table holds, it is used or named', () =>
  holds(
    fc.tuple(
      fc.constantFrom(
        'names/coal.yml',
        'sources/coal.yml',
        'data/coal.yml',
        'data/coal.csv',
        'series/coal.yml',
        'letters/coal.yml',
        'thesaurus.yml',
      ),
      fc.dictionary(
        fc.constantFrom(
          'title',
          'preferred',
          'kind',
          'type',
          'says',
          'columns',
          'key',
          'text',
          'author',
          'issued',
        ),
        value,
      ),
    ),
    ([file, held]) => printed({ [file]: JSON.stringify(held, null, 1) }),
    { share: 0.6 },
  ));
