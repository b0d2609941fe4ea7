import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Essay } from '../catalogue/essays.ts';
import { canonical } from '../catalogue/urls.ts';
import { mdxComponents } from '../components/prose/mdx-components.ts';
import { readerHtml } from './reader-html.ts';

// One container serves every essay; making it costs more than a rendering.
const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

/** The whole text of an essay as HTML for reader applications: absolute addresses, no furniture of the page. */
export async function feedBody(essay: Essay): Promise<string> {
  const { Content } = await render(essay.entry);
  const html = await (await container).renderToString(Content, { props: { components: mdxComponents } });
  return readerHtml(html, canonical(essay.path));
}
