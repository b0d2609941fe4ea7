import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

/** A record's text on a site served from a folder. */
async function render(markdown: string): Promise<string> {
  vi.stubEnv('BASE_URL', '/field-notes');
  vi.resetModules();
  const { renderMarkdown } = await import('../../../src/markdown/render-markdown.ts');
  return renderMarkdown(markdown);
}

test('a desk’s description comes out as paragraphs, its links under the site’s folder', async () => {
  expect(await render('Works from *trade data*.\n\nSee [the method](/method/).')).toBe(
    '<p>Works from <em>trade data</em>.</p>\n<p>See <a href="/field-notes/method/">the method</a>.</p>',
  );
});

test('tags and scripts typed into a record are dropped, their words kept', async () => {
  expect(await render('<script>alert(1)</script>\n\nCoal <b onclick="x()">fell</b>.')).toBe(
    '<p>Coal fell.</p>',
  );
});
