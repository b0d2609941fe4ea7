import { numberVariants } from '../number-variants.ts';
import { scriptVariants } from './script-variants.ts';
import { spellingVariants } from './spelling-variants.ts';
import { eastAsianRuns, tokensOf } from '../tokens.ts';

/** Words with a hyphen between parts of two letters or more, or after a single one: `co-operation`, `e-mail`. */
const hyphenated =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]{2,}[-‐‑][\p{L}\p{N}]{2,}|\p{L}[-‐‑]\p{L}{3,})(?![\p{L}\p{N}-])/gu;

/**
 * What a text has that may be typed otherwise and mean the same: words with a hyphen joined, numbers in words or figures,
 * British and American spelling, hanzi and hangul of another country.
 *
 * @returns groups of at least two, the form in the text first
 */
export function writtenOtherwise(text: string): string[][] {
  const joined = (text.match(hyphenated) ?? []).map((word) => [word, tokensOf(word).join('')]);
  const spelt = tokensOf(text).map((word) => [word, ...spellingVariants(word)]);
  const scripts = eastAsianRuns(text).map((run) => [run, ...scriptVariants(run)]);
  const groups = new Map<string, Set<string>>();
  for (const [written = '', ...others] of [...numberVariants(text), ...joined, ...spelt, ...scripts])
    for (const other of others)
      if (other !== written) groups.set(written, (groups.get(written) ?? new Set()).add(other));
  return [...groups].map(([written, others]) => [written, ...others]);
}
