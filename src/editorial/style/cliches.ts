import type { Block } from '../../prose/prose-blocks.ts';
import { ownParagraphs, placeIn, type StyleRule } from './styled-text.ts';

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/** What a block says in its own words, each other sign a blank: titles, addresses and quotations are somebody else's. */
const ownWords = ({ runs }: Block): string =>
  runs
    .map(({ text, borrowed, lang }) => (borrowed || lang !== undefined ? ' '.repeat(text.length) : text))
    .join('')
    .replace(/[‘“][^’”]*[’”]/gu, (quotation) => ' '.repeat(quotation.length));

/** Words that the house avoids, wherever a text has them more often than it may. */
export const cliches: StyleRule = (text) => {
  const paragraphs = ownParagraphs(text).map((block) => ({ block, words: ownWords(block) }));
  return text.style.cliches.flatMap(({ words, most, instead }) => {
    const pattern = new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, 'giu');
    const found = paragraphs.flatMap(({ block, words: said }) =>
      [...said.matchAll(pattern)].map((match) => ({ block, start: match.index, said: match[0] })),
    );
    return found.slice(most).map(({ block, start, said }) => ({
      ...placeIn(text, block, start),
      message: `“${said}” is worn out${most > 0 ? `: ${most} in a text is enough` : ''}`,
      hint: instead,
    }));
  });
};
