import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Essay } from '../catalogue/essays.ts';
import { evidenceOf } from '../catalogue/citations.ts';
import { canonical } from '../addresses/paths.ts';
import { mdxComponents } from '../components/prose/mdx-components.ts';
import { readerHtml } from './reader-html.ts';

// One container serves every essay; making it costs more than a rendering.
const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

/** The whole text of an essay, In brief first, as HTML for reader applications: absolute addresses, no furniture of the page. */
export async function feedBody(essay: Essay): Promise<string> {
  const { Content } = await render(essay.entry);
  const html = await (await container).renderToString(Content, { props: { components: mdxComponents } });
  return readerHtml((await brief(essay)) + html, canonical(essay.path));
}

/** The paragraphs that stand alone; the points under them repeat what the text says, and are for the page. */
async function brief(essay: Essay): Promise<string> {
  const { inBrief } = await evidenceOf(essay);
  if (inBrief.length === 0) return '';
  return `<h2>In brief</h2>${inBrief.map((paragraph) => `<p>${paragraph}</p>`).join('')}<hr>`;
}
