import type { Redirects } from '../schemas/redirects.ts';
import type { Address } from './address.ts';
import { containment, shingles } from './likeness.ts';
import { resolver } from './redirects.ts';

/** What is to be said of a paragraph that was recorded and is there no more. */
export interface Settled {
  /** Its address. */
  from: string;
  /** The words it had. */
  words: string;
  /** The paragraph that says most of what it said; missing where none says any of it. */
  to?: { address: string; words: string };
}

/** A paragraph that has this much of the word pairs of another says part of what it said; two at random share a twenty-fifth or so. */
const leastShared = 0.12;

/**
 * Where the lost paragraphs of a rewritten essay are now.
 *
 * @param recorded what the ledger has of the essay
 * @param made what is there now
 */
export function settlePassages(
  recorded: readonly Address[],
  made: readonly Address[],
  { moved, removed }: Redirects,
): Settled[] {
  const there = new Set(made.map(({ address }) => address));
  const stated = new Set(removed.map(({ address }) => address));
  const resolve = resolver(moved);
  const now = passagesOf(made);
  return passagesOf(recorded)
    .filter(({ address }) => !there.has(resolve(address)) && !stated.has(address))
    .map(({ address, words, pairs }) => {
      const [best] = now
        .map((passage) => ({ passage, share: containment(pairs, passage.pairs) }))
        .sort((a, b) => b.share - a.share);
      return {
        from: address,
        words,
        ...(best && best.share >= leastShared && { to: best.passage }),
      };
    });
}

const passagesOf = (addresses: readonly Address[]) =>
  addresses
    .filter(({ kind }) => kind === 'passage')
    .map(({ address, words = '' }) => ({ address, words, pairs: shingles(words) }));
