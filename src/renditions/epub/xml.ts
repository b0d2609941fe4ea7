import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { withoutCdataEnds } from '../../text/cdata-ends.ts';

const xmlns = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
};

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/** A page of the book as XHTML, with the book's one stylesheet. */
export function xhtml(page: { title: string; language: string; body: ElementContent[] }): string {
  const tree = h('html', { ...xmlns, lang: page.language, 'xml:lang': page.language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', page.title),
      h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ]),
    h('body', page.body),
  ]) as Element;
  return `${declaration}\n<!DOCTYPE html>\n${written(toXast(tree))}\n`;
}

/** Another file of the book as XML. */
export const xml = (tree: Nodes): string => `${declaration}\n${written(tree)}\n`;

const written = (tree: Nodes): string => withoutCdataEnds(toXml(tree, { closeEmptyElements: true }));
