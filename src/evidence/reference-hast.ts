import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Run } from './format-reference.ts';

/** A reference as HTML's tree: text stays text, whatever signs are in it. */
export const referenceHast = (runs: readonly Run[]): ElementContent[] =>
  runs.map(({ text, italic, href, lang }) => {
    const words: ElementContent = { type: 'text', value: text };
    const set = italic ? h('cite', { lang }, [words]) : lang ? h('span', { lang }, [words]) : words;
    return href ? h('a', { href }, [set]) : set;
  });
