import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A tag in MDX, on lines of its own or inside a sentence. */
export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a tag. */
export const isJsx = (node: { type: string }): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes of a tag that are plain text. */
export const textAttributes = (node: JsxNode): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
