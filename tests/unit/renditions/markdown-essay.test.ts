import { expect, test } from 'vitest';
import { essayMarkdown, markdownText } from '../../../src/renditions/markdown-essay.ts';
import { lamps, note, notes, numberedTable, back } from '../../support/tiny-essay.ts';

/** What stands after the rule under In brief. */
const textOf = (body: string, label: (number: number) => string = String) =>
  markdownText({ ...lamps, inBrief: ['Short.'], body }, label).split('\n---\n\n')[1];

test('front matter says what the essay is, whose it is, where it is and what may be done with it', () => {
  const [, front, head] = essayMarkdown(lamps).split('---\n');
  expect(front).toBe(`title: "Lamps: *why*"
description: A lamp is a promise.
authors:
  - The Lamp Desk
  - The Tide Desk
date: 2026-02-10
publication: The Log
canonical: https://example.org/essays/lamps/
licence:
  name: CC0
  url: https://example.org/cc0
language: en-GB
kind: Analysis
topics:
  - Lights
`);
  expect(head).toBe(`
# Lamps: \\*why\\*

_A lamp is a promise._

By The Lamp Desk and The Tide Desk. The Log, 10 February 2026. <https://example.org/essays/lamps/>. [CC0](https://example.org/cc0).

![A lamp](https://example.org/cover.png)

One lamp. The desk, CC0.
`);
});

test('In brief and the key points open the text, with their marks', () => {
  const mark = '<sup><a href="#ref-log" id="M1">1</a></sup>';
  const body = `<p>Text.</p>${notes(note('ref-log', `The log. ${back('M1')}`))}`;
  const markdown = markdownText(
    { ...lamps, inBrief: [`Short.${mark}`], keyPoints: [`First.${mark}`, 'Second.'], body },
    String,
  );
  expect(markdown.split('The desk, CC0.\n\n')[1]).toBe(
    '## In brief\n\nShort.[^1]\n\n1. First.[^1]\n2. Second.\n\n---\n\nText.\n\n## Notes\n\n[^1]: The log.\n',
  );
});

test('marks become footnotes, whose list keeps places in a source and drops the links back', () => {
  const body =
    '<p>One.<sup><a href="#ref-a" id="M1">1</a>,<a href="#fn-b" id="M2">2</a></sup> Ten<sup>2</sup>.</p>' +
    notes(
      note(
        'ref-a',
        `A log. <span class="note-place">${back('M1')} page 1</span> <span class="note-place">${back('M1-2')} page 2</span>`,
      ),
      note('fn-b', `A comment.${back('M2')}`),
    );
  expect(textOf(body)).toBe(
    'One.[^1][^2] Ten2.\n\n## Notes\n\n[^1]: A log. (page 1; page 2)\n\n[^2]: A comment.\n',
  );
});

test('notes of several essays in one file have names of their own', () => {
  const body = `<p>One.<sup><a href="#ref-a">1</a></sup></p>${notes(note('ref-a', 'A log.'))}`;
  expect(textOf(body, (number) => `lamps-${number}`)).toBe(
    'One.[^lamps-1]\n\n## Notes\n\n[^lamps-1]: A log.\n',
  );
});

test('a figure is its finding, its drawing as a picture, its caption and its rows', () => {
  const body = `<figure id="fig-a"><p class="figure-finding"><span class="figure-number">Figure 1.</span> More.</p>
<svg class="drawing drawing-wide"><text>7</text></svg><svg class="drawing drawing-narrow"><text>7</text></svg>
<figcaption><p>By year.</p><table><caption>Lamps</caption><thead><tr><th>Year</th><th>Lit<span class="unit">t</span></th></tr></thead>
<tbody><tr><th>2020</th><td>a | b</td></tr></tbody></table></figcaption></figure>`;
  expect(textOf(body)).toBe(`**Figure 1.** More.

![More.](https://example.org/fig-a.png)

By year.

Lamps

| Year | Lit (t) |
| - | - |
| 2020 | a \\| b |
`);
});

test('a table of the text has its number in bold above it', () => {
  expect(textOf(numberedTable)).toBe(`See [Table 1](https://example.org/essays/lamps/#Table1).

**Table 1**

| Year |
| - |
| 2020 |
`);
});

test('an aside is set off, and what only works on a page is gone', () => {
  const body = `<div class="heading"><h2 id="x">X</h2><a class="permalink" href="#x">#</a></div>
<div class="prose-aside" role="note"><p class="prose-aside-title">A box</p><p>In it, <a href="/essays/tides/">tides</a>.</p></div>
<div class="pull-quote" aria-hidden="true">Again.</div><aside class="related-card"><p>Related</p></aside>
<p><span class="name"><span><span aria-hidden="true" class="fallback-image">Ahab</span><button type="button" aria-label="Ahab"></button></span></span> (<span lang="ko">에이해브</span>) sailed.</p>`;
  expect(textOf(body)).toBe(`## X

> **A box**
>
> In it, [tides](https://example.org/essays/tides/).

Ahab (에이해브) sailed.
`);
});
