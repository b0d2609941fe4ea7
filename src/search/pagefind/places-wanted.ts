import { wholeSign } from './short-list.ts';

/** Words that end otherwise than others do: they are in the index as another word (Porter 2001). */
const irregular: Readonly<Record<string, string>> = { dying: 'die', lying: 'lie', tying: 'tie' };

/** What to ask the index for, so that it knows where the words of a query stand: a phrase of several needs that. */
export function placesWanted(query: string): string {
  const [, phrase = ''] = /^"(.* .*)"$/.exec(query) ?? [];
  return phrase
    .split(' ')
    .flatMap((word) => [word, irregular[word] ?? ''])
    .filter(Boolean)
    .map((word) => wholeSign + word)
    .join(' ');
}
