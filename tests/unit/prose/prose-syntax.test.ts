import { expect, test } from 'vitest';
import { rendered } from '../../support/markdown.ts';

test.each([
  [
    'A1: bold before a Korean particle',
    'Korean **마크다운(Markdown)**을',
    '<p>Korean <strong>마크다운(Markdown)</strong>을</p>',
  ],
  ['A3: bold round a quotation', '그는 **“강조”**라고', '<p>그는 <strong>“강조”</strong>라고</p>'],
  ['A4: italics round Chinese brackets', '他说*（重要）*的话', '<p>他说<em>（重要）</em>的话</p>'],
  ['bold beside a Chinese full stop', '**重要。**他说', '<p><strong>重要。</strong>他说</p>'],
  ['bold before a Japanese particle', '**「核」**は', '<p><strong>「核」</strong>は</p>'],
  ['words struck out', '~~“강조”~~라고', '<p><del>“강조”</del>라고</p>'],
  ['bold in a table', '| 말 |\n| --- |\n| **“말”**은 |', expect.stringContaining('<strong>“말”</strong>은')],
])('%s is set', async (_, mdx, html) => {
  expect(await rendered(mdx, {})).toEqual(html);
});

test.each([
  ['C16: a handle on another server', 'Ask @desk@example.org.', '<p>Ask @desk@example.org.</p>'],
  [
    'M5: a bare address in <a>',
    '<a href="https://x.org">https://x.org</a>',
    '<a href="https://x.org">https://x.org</a>',
  ],
  [
    'a bare mailbox in <a>',
    'Write <a href="mailto:a@x.org">to a@x.org now</a>.',
    '<p>Write <a href="mailto:a@x.org">to a@x.org now</a>.</p>',
  ],
])('%s makes no link of its own', async (_, mdx, html) => {
  expect(await rendered(mdx, {})).toBe(html);
});

test('a mailbox in a sentence is a link', async () => {
  expect(await rendered('Write to desk@example.org.', {})).toBe(
    '<p>Write to <a href="mailto:desk@example.org">desk@example.org</a>.</p>',
  );
});
