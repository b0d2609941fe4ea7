import { isJsx, textAttributes } from '../../prose/jsx.ts';
import { valueAt } from '../../reading/value-at.ts';
import { type StyleRule, withoutCitations, wordsIn } from './styled-text.ts';

/** So many of the description's words may stand in the caption: whoever hears both should hear two things. */
const share = 0.8;

const bare = (text: string) =>
  wordsIn(withoutCitations(text).toLowerCase()).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));

/** True for a description that says no more than the caption under it. */
export function repeatsCaption(alt: string, caption: string): boolean {
  const said = new Set(bare(caption));
  const words = bare(alt);
  return words.length > 0 && words.filter((word) => said.has(word)).length >= share * words.length;
}

const fault = {
  message: 'says what the caption says',
  hint: 'Say what is seen: a screen reader reads the caption too',
};

/** Descriptions of pictures that only repeat the caption. */
export const repeatedAlt: StyleRule = ({ fields, nodes }) => {
  const [alt, caption] = ['alt', 'caption'].map((name) => valueAt(fields.data, ['cover', name]));
  const cover =
    typeof alt === 'string' && typeof caption === 'string' && repeatsCaption(alt, caption)
      ? [{ line: fields.lineOf(['cover', 'alt']), field: 'cover.alt', ...fault }]
      : [];
  const figures = nodes.flatMap(({ node }) => {
    if (!isJsx(node) || node.name !== 'Figure') return [];
    const { alt: seen = '', caption: said = '' } = textAttributes(node);
    if (!repeatsCaption(seen, said)) return [];
    return [{ line: node.position?.start.line ?? 1, field: '<Figure> alt', ...fault }];
  });
  return [...cover, ...figures];
};
