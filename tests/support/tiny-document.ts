import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

/**
 * As much of a browser's document as the search client's views ask for, over a tree that real parsers and printers of
 * HTML know. The browser tests have the real thing; this tells in a millisecond what markup comes out.
 */
export class TinyElement {
  readonly node: Element;
  readonly #document: TinyDocument;

  constructor(document: TinyDocument, node: Element) {
    this.#document = document;
    this.node = node;
    document.elements.set(node, this);
  }

  append(...children: (string | TinyElement)[]) {
    for (const child of children) {
      this.node.children.push(typeof child === 'string' ? { type: 'text', value: child } : child.node);
    }
  }

  setAttribute(name: string, value: string) {
    this.node.properties[name] = value;
  }

  set className(value: string) {
    this.setAttribute('className', value);
  }

  set lang(value: string) {
    this.setAttribute('lang', value);
  }

  set href(value: string) {
    this.setAttribute('href', value);
  }

  set textContent(value: string) {
    this.node.children = value ? [{ type: 'text', value }] : [];
  }

  set innerHTML(html: string) {
    const parsed = fromHtml(`<${this.node.tagName}>${html}</${this.node.tagName}>`, { fragment: true });
    this.node.children = parsed.children.flatMap((child) => (child.type === 'element' ? child.children : []));
  }

  /** Of a textarea: its text. */
  get value(): string {
    return toString(this.node);
  }

  get outerHTML(): string {
    return toHtml(this.node);
  }

  querySelectorAll(selector: string) {
    return selectAll(selector, this.node).map((node) => this.#document.elements.get(node));
  }

  focus() {
    this.#document.activeElement = this;
  }
}

export class TinyDocument {
  readonly elements = new Map<Element, TinyElement>();
  activeElement: TinyElement | undefined;

  createElement(tagName: string): TinyElement {
    return new TinyElement(this, { type: 'element', tagName, properties: {}, children: [] });
  }
}
