import { expect, test } from 'vitest';
import { pageWithHardSpaces } from '../../../src/integrations/hard-spaces.ts';

const tied = (html: string) => pageWithHardSpaces(html).replaceAll('\u00a0', '~');

test.each([
  ['in text', '<p>On 9 September it was 90 per cent.</p>', '<p>On 9~September it was 90~per~cent.</p>'],
  [
    'through links and italics',
    '<p><a href="/x/">90</a> per <em>cent</em></p>',
    '<p><a href="/x/">90</a>~per~<em>cent</em></p>',
  ],
  ['in a title', '<h1>Resolution 2397</h1>', '<h1>Resolution~2397</h1>'],
  ['after a sign that only looks like a tag', '<p>1 < 90 per cent</p>', '<p>1 < 90~per~cent</p>'],
])('what is read as one keeps together %s', (_, html, kept) => {
  expect(tied(html)).toBe(kept);
});

test.each([
  ['the head', '<head><title>Article 41</title><meta content="9 May"></head>'],
  ['attributes', '<p title="9 May" data-copy="see > 90 per cent">Ore</p>'],
  ['scripts and styles', '<script>x = "9 May"</script><style>.a{content:"p. 5"}</style>'],
  ['what is shown as it is typed', '<pre>9 May</pre><code>Article <b>41</b></code>'],
  ['drawings, whose words have their places', '<svg><text>90 per cent</text></svg>'],
  ['comments', '<!-- 9 May > 90 per cent -->'],
  ['two blocks', '<td>9</td> <td>May</td><p>Figure</p> <p>1</p>'],
  ['names that programs read', '<a class="p-author h-card" href="/a/">J. B. Smith</a>'],
  ['marks of notes', '<p>in 2017<sup>9</sup> May</p>'],
])('%s stay as they are', (_, html) => {
  expect(pageWithHardSpaces(html)).toBe(html);
});

test('spaces that no browser shows are left out, and those between words or shown as they are typed stay', () => {
  expect(
    pageWithHardSpaces(
      '<ul>\n  <li>\n One  <b>\n two </b> </li> <li> <a> Three </a> </li>\n</ul><pre> a\n  b </pre>',
    ),
  ).toBe('<ul><li>One <b> two </b></li> <li><a> Three </a></li></ul><pre> a\n  b </pre>');
});
