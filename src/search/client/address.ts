import type { Choice } from '../facet-index.ts';
import { facets } from '../record.ts';

/** What a reader asks: words, what the answer is narrowed to, and in which order it comes. */
export interface Question {
  query: string;
  choice: Choice;
  /** Newest first; otherwise the best answer first. */
  byDate: boolean;
}

/** The question an address asks: `?q=coal&kind=Source&sort=date`. */
export function readAddress(search: string): Question {
  const parameters = new URLSearchParams(search);
  const choice = facets.flatMap((facet) => {
    const value = parameters.get(facet);
    return value ? [[facet, value]] : [];
  });
  return {
    query: parameters.get('q') ?? '',
    choice: Object.fromEntries(choice) as Choice,
    byDate: parameters.get('sort') === 'date',
  };
}

/** The search part of the address of a question; empty where nothing is asked. */
export function writeAddress({ query, choice, byDate }: Question): string {
  if (!query.trim()) return '';
  const chosen = facets.flatMap((facet): [string, string][] => {
    const value = choice[facet];
    return value === undefined ? [] : [[facet, value]];
  });
  return `?${new URLSearchParams([['q', query.trim()], ...chosen, ...(byDate ? [['sort', 'date']] : [])])}`;
}

/** True for a question that narrows or sorts, and so needs the facets. */
export const needsFacets = ({ choice, byDate }: Question): boolean =>
  byDate || Object.keys(choice).length > 0;
