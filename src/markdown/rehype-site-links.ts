import type { Root } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

type JsxElement = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * Editors write links from the site's root (`/essays/three-tonnes/`); under a sub-path the folder goes in front. `<a>`
 * typed as a tag reaches us as a JSX element, with its attributes in a list.
 */
export function rehypeSiteLinks({ basePath }: { basePath: string }) {
  const place = (link: string) => {
    const own = /^(#|\/(?!\/))/.test(link) ? composed(link) : link;
    return own.startsWith('/') && !own.startsWith('//') ? basePath + own.slice(1) : own;
  };

  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'element' && typeof node.properties['href'] === 'string') {
        node.properties['href'] = place(node.properties['href']);
      } else if (isAnchorTag(node)) {
        for (const attribute of node.attributes) {
          if (
            attribute.type === 'mdxJsxAttribute' &&
            attribute.name === 'href' &&
            typeof attribute.value === 'string'
          ) {
            attribute.value = place(attribute.value);
          }
        }
      }
    });
  };
}

/**
 * An address with its accents composed (NFC), as the ids of headings are: browsers compare the two sign by sign, and an
 * editor sees no difference.
 */
function composed(link: string): string {
  try {
    const typed = decodeURI(link);
    return typed.normalize('NFC') === typed ? link : encodeURI(typed.normalize('NFC'));
  } catch {
    return link;
  }
}

const isAnchorTag = (node: { type: string }): node is JsxElement =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (node as JsxElement).name === 'a';
