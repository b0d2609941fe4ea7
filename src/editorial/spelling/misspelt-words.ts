import type { Root } from 'mdast';
import { quotedPlaces } from '../../names/house-spelling.ts';
import { proseBlocks } from '../../prose/prose-blocks.ts';
import { fieldName } from '../../reading/field-name.ts';
import type { Finding } from '../../reading/problem.ts';
import type { Fields } from '../../reading/yaml-record.ts';
import { placeInBlock } from '../body/block-place.ts';
import { placeOf } from '../body/nodes.ts';
import { ownFields, textsInFields, wordedAttributes } from '../names/check-spelling.ts';
import { type Speller, wordsOf } from './speller.ts';

/** Fields with words of ours besides those in which names are spelled. */
const moreFields = new Set([...ownFields, 'inBrief', 'was', 'now', 'statement', 'judgedBy', 'what']);

/** Find the words of a body, and of its components, that no dictionary has. */
export function misspeltInBody(tree: Root, source: string, speller: Speller): Finding[] {
  const inText = proseBlocks(tree)
    .filter(({ quoted, repeated }) => !quoted && !repeated)
    .flatMap((block) => {
      const text = block.runs
        .map((run) => (run.borrowed || run.lang !== undefined || run.name ? blank(run.text) : run.text))
        .join('');
      return unknownWords(text, speller).map(({ start, said }) => ({
        ...placeInBlock(block, start, source),
        ...said,
      }));
    });
  const inAttributes = wordedAttributes(tree).flatMap(({ attribute, field, text }) =>
    unknownWords(text, speller).map(({ said }) => ({ ...placeOf(attribute), field, ...said })),
  );
  return [...inText, ...inAttributes];
}

/** Find the words of a record's fields that no dictionary has. */
export const misspeltInFields = (fields: Fields, speller: Speller): Finding[] =>
  ownTexts(fields).flatMap(({ path, text }) =>
    unknownWords(text, speller).map(({ said }) => ({
      line: fields.lineOf(path),
      field: fieldName(path),
      ...said,
    })),
  );

/** Under `support` stand keys of sources. */
const ownTexts = (fields: Fields) =>
  textsInFields(fields, moreFields).filter(({ path }) => path[0] !== 'support');

function unknownWords(text: string, speller: Speller) {
  const unknown = wordsOf(ownWords(text)).filter(({ word }) => !speller.isKnown(word));
  // Said once of a paragraph.
  const first = [...new Map(unknown.toReversed().map((found) => [found.word, found])).values()].reverse();
  return first.map(({ word, start }) => {
    const likely = speller.suggest(word).slice(0, 3);
    const guess = likely.length > 0 ? `Did you mean ${likely.map((one) => `"${one}"`).join(', ')}? ` : '';
    const hint = `${guess}A word that is right stands in words of house-style.yml, or is a name of the gazetteer`;
    return { start, said: { message: `"${word}" is in no dictionary`, hint } };
  });
}

/** A text without what it quotes, cites, sets in italics or links to, of the same length. */
const ownWords = (text: string): string =>
  quotedPlaces(text)
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + blank(rest.slice(start, end)) + rest.slice(end),
      text,
    )
    .replace(/\[[^[\]]*@[^[\]]*\]|\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|\*[^*]+\*|<[^>]*>/g, blank);

const blank = (text: string): string => ' '.repeat(text.length);
