import { expect, test } from 'vitest';
import { allowedInProse, knownComponents } from '../../support/allowed-in-prose.ts';
import { essay, problemsInBody, uuid } from '../../support/content-folder.ts';

test('every component with all its attributes is sound', async () => {
  expect(
    await problemsInBody(
      '<Figure src="./cover.svg" alt="A bridge" caption="The bridge." credit="Us" licence="CC0" />\n\n<PullQuote>Coal crossed.</PullQuote>\n\n<Aside title="Coal">\n\nIt is black.\n\n</Aside>\n\n<Quote original="缓冲国" lang="zh-Hans" cite="A map">Buffer state</Quote>',
    ),
  ).toEqual([]);
});

test('an attribute nobody knows gets the nearest', async () => {
  expect(await problemsInBody('<Aside tittle="Coal">It is black.</Aside>')).toEqual([
    '1:1',
    '  <Aside> title: is missing.',
    '  What it is: Its heading.',
    '1:8',
    '  <Aside> tittle: is not an attribute of <Aside>.',
    '  Known: title. Did you mean "title"?',
  ]);
});

test('an empty attribute is refused', async () => {
  expect(
    await problemsInBody(
      '<Figure src="./cover.svg" alt="" caption="The bridge." credit="Us" licence="CC0" />',
    ),
  ).toEqual([
    '1:27',
    '  <Figure> alt: is empty.',
    '  What it is: What is seen, for somebody who cannot see it.',
  ]);
});

test('an attribute in braces is refused, and is not also missing', async () => {
  expect(await problemsInBody('<Aside title={"Coal"}>It is black.</Aside>')).toEqual([
    '1:8',
    '  <Aside> title: is code, not text.',
    '  Found: {"Coal"}. Write title="…".',
  ]);
});

test('an attribute without a value is refused', async () => {
  expect(await problemsInBody('<Aside title>It is black.</Aside>')).toEqual([
    '1:8',
    '  <Aside> title: has no value.',
    '  Write title="…".',
  ]);
});

test('an attribute given twice is refused', async () => {
  expect(await problemsInBody('<Aside title="Coal" title="Ore">It is black.</Aside>')).toEqual([
    '1:21',
    '  <Aside> title: is given twice.',
    '  Keep one of them.',
  ]);
});

test('attributes spread from code are refused', async () => {
  expect(await problemsInBody('<Aside {...coal} title="Coal">It is black.</Aside>')).toEqual([
    '1:8',
    '  <Aside>: takes no attributes in braces.',
    '  Found: {...coal}. Write each as name="text".',
  ]);
});

test('a component that needs words has none', async () => {
  expect(await problemsInBody('<Aside title="Coal"></Aside>')).toEqual([
    '1:1',
    '  <Aside>: has no words in it.',
    '  Write <Aside>…</Aside> with the words between.',
  ]);
});

test('a note to editors is no words', async () => {
  expect(await problemsInBody('<PullQuote>\n\n{/* to be chosen */}\n\n</PullQuote>')).toEqual([
    '1:1',
    '  <PullQuote>: has no words in it.',
    '  Write <PullQuote>…</PullQuote> with the words between.',
  ]);
});

test('a component that takes no words has some', async () => {
  expect(
    await problemsInBody(
      '<Figure src="./cover.svg" alt="A bridge" caption="The bridge." credit="Us" licence="CC0">A bridge</Figure>',
    ),
  ).toEqual(['1:1', '  <Figure>: encloses nothing, but text stands in it.', '  Write <Figure … />.']);
});

test('a component inside a sentence is refused', async () => {
  expect(await problemsInBody('Coal <PullQuote>crossed</PullQuote> the river.')).toEqual([
    '1:6',
    '  <PullQuote>: stands inside a sentence.',
    '  Put it on lines of its own, with an empty line before and after.',
  ]);
});

test('a component inside another is fine', async () => {
  expect(await problemsInBody('<Aside title="Coal"><PullQuote>It is black.</PullQuote></Aside>')).toEqual([]);
});

test('a language tag that means nothing is refused in a component', async () => {
  expect(
    await problemsInBody('<Quote original="缓冲国" lang="Chinese!" cite="A map">Buffer state</Quote>'),
  ).toEqual(['1:23', '  <Quote> lang: is not a language tag such as en-GB.', '  Found: "Chinese!".']);
});

test('a related card needs an essay that exists', async () => {
  expect(await problemsInBody('<Related essay="three-tons" />')).toEqual([
    '1:10',
    '  <Related> essay: no essay has the id "three-tons".',
    '  Known: three-tonnes. Did you mean "three-tonnes"?',
  ]);
});

test('a related card cannot lead to its own essay', async () => {
  expect(await problemsInBody('<Related essay="three-tonnes" />')).toEqual([
    '1:10',
    '  <Related> essay: is this essay itself.',
  ]);
});

test('a related card may lead to a draft, which hides it', async () => {
  expect(
    await problemsInBody('<Related essay="two-rivers" />', {
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), draft: true }),
    }),
  ).toEqual([]);
});

test('a component of a component is unknown', async () => {
  expect(await problemsInBody('<Figure.Caption>Coal</Figure.Caption>')).toEqual([
    '1:1',
    '  <Figure.Caption>: is not a component.',
    `  ${knownComponents}`,
  ]);
});

test('a name every object has is no component', async () => {
  expect(await problemsInBody('<Object.constructor />\n\n<constructor />')).toEqual([
    '1:1',
    '  <Object.constructor>: is not a component.',
    `  ${knownComponents}`,
    '3:1',
    '  <constructor>: is not HTML an essay may use.',
    `  ${allowedInProse}`,
  ]);
});

test('an attribute called like the insides of JavaScript is unknown', async () => {
  expect(await problemsInBody('<Aside title="Coal" __proto__="x">It is black.</Aside>')).toEqual([
    '1:21',
    '  <Aside> __proto__: is not an attribute of <Aside>.',
    '  Known: title.',
  ]);
});

test('only sources are counted by kind or by how much was read', async () => {
  expect(await problemsInBody('There are <Count of="names" kind="press" /> names.')).toEqual([
    '1:29',
    '  <Count> kind: is for of="sources" only.',
    '  Found: "press".',
  ]);
  expect(await problemsInBody('There are <Count of="essays" extent="whole" /> essays.')).toEqual([
    '1:30',
    '  <Count> extent: is for of="sources" only.',
    '  Found: "whole".',
  ]);
});
