import { evaluate } from '@mdx-js/mdx';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { type Child, h, type Properties } from 'hastscript';
import type { PluggableList } from 'unified';
import type { VFile } from 'vfile';
import { proseSyntax } from '../../src/prose/prose-syntax.ts';

type Props = Properties & { children?: Child };

interface Setting {
  remarkPlugins?: PluggableList;
  rehypePlugins?: PluggableList;
  /** Components by name: functions from attributes to a tree. */
  components?: Record<string, (props: never) => Nodes>;
  /** Where imports start from. */
  baseUrl?: URL | string;
}

/** What MDX calls for each element: here it makes a tree of HTML. */
const jsx = (type: string | ((props: Props) => Nodes), props: Props): Nodes => {
  if (typeof type === 'function') return type(props);
  const { children, ...properties } = props;
  return h(type, properties, children);
};
const Fragment = ({ children }: Props): Nodes => h(null, children);

/** MDX compiled with the given transforms, run, and printed as HTML. */
export async function rendered(
  mdx: string | VFile,
  { components = {}, baseUrl, ...plugins }: Setting,
): Promise<string> {
  const { default: Content } = await evaluate(mdx, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsx as never,
    baseUrl: baseUrl ?? import.meta.url,
    elementAttributeNameCase: 'html',
    ...plugins,
    remarkPlugins: [...proseSyntax, ...(plugins.remarkPlugins ?? [])],
  });
  return toHtml(Content({ components: components as never }) as unknown as Nodes);
}

/** HTML as a tree, to be asked with `hast-util-select`. */
export const tree = (html: string): Root => fromHtml(html, { fragment: true });
