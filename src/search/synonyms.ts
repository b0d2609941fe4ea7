import { stem } from './passage.ts';
import { tokensOf } from './tokens.ts';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const ending = (number: number) => ({ 1: 'st', 2: 'nd', 3: 'rd' })[number] ?? 'th';

/** Numbers in words and in figures: `sixth` is `6th`, and `six` is `6`. */
const numbers: readonly (readonly string[])[] = [
  ...ordinals.map((word, index) => [word, `${index + 1}${ending(index + 1)}`]),
  ...cardinals.map((word, index) => [word, String(index + 1)]),
];

/** Finds, for a text, the words that its own may be asked for by. */
export type Synonyms = (text: string) => string[][];

/**
 * Groups of words that stand for one another, held against a text.
 *
 * @param thesaurus the groups that the editors keep (content/thesaurus.yml)
 * @returns for each word of a text that is in a group, the word as the text has it and the others of the group; and each
 *   word with a hyphen, with its parts joined: `co-operation` is asked for as `cooperation`, `Hwasong-15` as `hwasong15`
 */
export function synonymsOf(thesaurus: readonly (readonly string[])[]): Synonyms {
  const byStem = new Map<string, readonly string[]>();
  for (const group of [...thesaurus, ...numbers]) for (const word of group) byStem.set(stem(word), group);
  return (text) => {
    const found = new Map<readonly string[], string>();
    for (const token of tokensOf(text)) {
      const group = byStem.get(stem(token));
      if (group && !found.has(group)) found.set(group, token);
    }
    const joined = new Set(text.match(hyphenated) ?? []);
    return [
      ...[...found].map(([group, token]) => [token, ...group.filter((word) => stem(word) !== stem(token))]),
      ...[...joined].map((word) => [word, tokensOf(word).join('')]),
    ];
  };
}

const hyphenated = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,}[-‐‑][\p{L}\p{N}]{2,}(?![\p{L}\p{N}-])/gu;
