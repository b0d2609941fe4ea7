import { expect, test } from 'vitest';
import { allowedInProse } from '../../support/allowed-in-prose.ts';
import { problemsInBody } from '../../support/content-folder.ts';

test('the elements of the list are fine', async () => {
  expect(
    await problemsInBody(
      'A buffer (<span lang="ko">완충</span>), H<sub>2</sub>O, <abbr title="Non-Proliferation Treaty">NPT</abbr>, <time datetime="2026-01-10">today</time>,<br />and <a href="https://example.org/">a <cite>book</cite></a>.\n\n<dl>\n  <dt>Coal</dt>\n  <dd>Black.</dd>\n</dl>',
    ),
  ).toEqual([]);
});

test('an element that is not on the list gets the list', async () => {
  expect(await problemsInBody('<script>alert(1)</script>')).toEqual([
    '1:1',
    '  <script>: is not HTML an essay may use.',
    `  ${allowedInProse}`,
  ]);
});

test('an element named like a component gets the component', async () => {
  expect(await problemsInBody('<figure />')).toEqual([
    '1:1',
    '  <figure>: is not HTML an essay may use.',
    `  ${allowedInProse} Did you mean <Figure>?`,
  ]);
});

test('a picture as HTML is told its two right forms', async () => {
  expect(await problemsInBody('Coal <img src="./cover.svg" alt="A bridge" /> crossed.')).toEqual([
    '1:6',
    '  <img>: is not HTML an essay may use.',
    `  ${allowedInProse} Write <Figure … /> or ![description](./picture.jpg).`,
  ]);
});

test('a fragment is refused', async () => {
  expect(await problemsInBody('Coal <>crossed</>.')).toEqual([
    '1:6',
    '  <>: is not HTML an essay may use.',
    `  ${allowedInProse}`,
  ]);
});

test('a handler of events is refused', async () => {
  expect(await problemsInBody('Coal <b onclick="alert(1)">crossed</b>.')).toEqual([
    '1:9',
    '  <b> onclick: would run code in the reader’s browser, and is refused.',
  ]);
});

test('class and style are refused', async () => {
  expect(await problemsInBody('Coal <b class="big" style="color: red">crossed</b>.')).toEqual([
    '1:9',
    '  <b> class: is refused, because the look of things belongs to the site.',
    '1:21',
    '  <b> style: is refused, because the look of things belongs to the site.',
  ]);
});

test('an attribute nobody knows gets those allowed', async () => {
  expect(await problemsInBody('On <time dateTime="2026-01-10">that day</time>.')).toEqual([
    '1:10',
    '  <time> dateTime: is not an attribute of <time>.',
    '  Known: datetime, dir, lang. Did you mean "datetime"?',
  ]);
});

test('a span says a language', async () => {
  expect(await problemsInBody('A <span>buffer</span>.')).toEqual([
    '1:3',
    '  <span> lang: is missing.',
    '  Write <span lang="…">.',
  ]);
});

test('a language that means nothing is refused', async () => {
  expect(await problemsInBody('A <span lang="korean language">완충</span>.')).toEqual([
    '1:9',
    '  <span> lang: is not a language tag such as ko or zh-Hans.',
    '  Found: "korean language".',
  ]);
});

test('an anchor without an address is refused', async () => {
  expect(await problemsInBody('See <a>the map</a>.')).toEqual([
    '1:5',
    '  <a> href: is missing.',
    '  Write <a href="…">.',
  ]);
});

test('a tag of a sentence round a paragraph is refused', async () => {
  expect(await problemsInBody('<b>\n\nCoal.\n\n</b>')).toEqual([
    '1:1',
    '  <b>: encloses a paragraph, which it cannot hold.',
    '  Write <b> and </b> on the line of the words between them.',
  ]);
});
