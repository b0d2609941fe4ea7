import { valueAt } from '../../reading/value-at.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { ownParagraphs, placeIn, type StyleRule, textOf, withoutCitations, wordsIn } from './styled-text.ts';

/** The first words of a long passage, to know it by. */
const beginningOf = (text: string): string => `“${wordsIn(text).slice(0, 6).join(' ')} …”`;

/** Sentences that are longer than the house likes. */
export const longSentences: StyleRule = (text) => {
  const most = text.style.limits.sentence;
  if (most === undefined) return [];
  return ownParagraphs(text).flatMap((block) => {
    let start = 0;
    return sentencesOf(textOf(block)).flatMap((sentence) => {
      const from = start;
      start += sentence.length;
      // A semicolon lets a reader rest as a full stop does: a list of ten things is not one breath.
      const length = Math.max(...sentence.split(';').map((part) => wordsIn(part).length));
      if (length <= most) return [];
      return [
        {
          ...placeIn(text, block, from),
          message: `${beginningOf(sentence)} is a sentence of ${length} words; the house stops at ${most}`,
          hint: 'Make two of it',
        },
      ];
    });
  });
};

/** Standfirsts that are longer than the house likes. */
export const longStandfirsts: StyleRule = ({ fields, style }) => {
  const standfirst = valueAt(fields.data, ['standfirst']);
  const most = style.limits.standfirst;
  if (most === undefined || typeof standfirst !== 'string') return [];
  const { length } = wordsIn(withoutCitations(standfirst));
  if (length <= most) return [];
  const message = `has ${length} words; the house stops at ${most}`;
  return [
    { line: fields.lineOf(['standfirst']), field: 'standfirst', message, hint: 'State the thesis alone' },
  ];
};

/** Paragraphs that are too long, and paragraphs that are long on average. */
export const longParagraphs: StyleRule = (text) => {
  const { paragraph, meanParagraph } = text.style.limits;
  const lengths = text.blocks
    .filter(({ kind, repeated }) => kind === 'text' && !repeated)
    .map((block) => ({ block, length: wordsIn(textOf(block)).length }));
  const mean = lengths.reduce((sum, { length }) => sum + length, 0) / lengths.length;
  return [
    ...lengths
      .filter(({ length }) => paragraph !== undefined && length > paragraph)
      .map(({ block, length }) => ({
        ...placeIn(text, block),
        message: `${beginningOf(textOf(block))} is a paragraph of ${length} words; the house stops at ${paragraph}`,
        hint: 'Break it where the thought turns',
      })),
    ...(meanParagraph !== undefined && mean > meanParagraph
      ? [
          {
            line: text.fields.lineOf(['title']),
            message: `has paragraphs of ${Math.round(mean)} words on average; the house asks for ${meanParagraph} at the most`,
          },
        ]
      : []),
  ];
};
