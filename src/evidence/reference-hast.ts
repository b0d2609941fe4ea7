import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scriptRuns } from '../text/script-runs.ts';
import type { Run } from './format-reference.ts';

/** A reference as HTML's tree: text stays text, whatever signs are in it, and words in another script say their language. */
export const referenceHast = (runs: readonly Run[]): ElementContent[] =>
  runs.flatMap(({ text, italic, href, lang }) => {
    const words = lang ? [textNode(text)] : markedWords(text);
    const set = italic ? [h('cite', { lang }, words)] : lang ? [h('span', { lang }, words)] : words;
    return href ? [h('a', { href }, set)] : set;
  });

const textNode = (value: string): ElementContent => ({ type: 'text', value });

/** A text in which words in another script say their language. */
export const markedWords = (words: string): ElementContent[] =>
  scriptRuns(words).map(({ text, lang }) => (lang ? h('span', { lang }, [textNode(text)]) : textNode(text)));
