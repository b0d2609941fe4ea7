import { render } from 'astro:content';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { loadRenderers } from 'astro:container';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Essay } from '../catalogue/essays.ts';
import { mdxComponents } from '../components/prose/mdx-components.ts';

// One container serves every essay; making it costs more than a rendering.
const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);

const rendered = new Map<string, Promise<string>>();

/** The text of an essay as HTML, as its page shows it. Rendered once, however many forms are made of it. */
export function renderedEssay(essay: Essay): Promise<string> {
  const html = rendered.get(essay.slug) ?? renderText(essay);
  // The development server goes on while an essay is being written.
  if (!import.meta.env.DEV) rendered.set(essay.slug, html);
  return html;
}

async function renderText(essay: Essay): Promise<string> {
  const { Content } = await render(essay.entry);
  return (await container).renderToString(Content, { props: { components: mdxComponents } });
}
