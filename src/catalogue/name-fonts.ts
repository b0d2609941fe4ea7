import { nameForms } from '../names/name-forms.ts';
import { mentionsOf } from './name-mentions.ts';
import { type Name, namesByLetter } from './names.ts';

/** Everything a name's page shows that may be in another script. */
async function textOf(name: Name): Promise<string> {
  const quotes = (await mentionsOf(name.id)).flatMap(({ mentions }) =>
    mentions.flatMap(({ quote }) => quote),
  );
  return [...nameForms(name), ...quotes].map(({ text }) => text).join(' ') + (name.note ?? '');
}

const texts = async () =>
  Promise.all((await namesByLetter()).map(async ({ items }) => ({ items, text: await joined(items) })));

const joined = async (names: readonly Name[]) => (await Promise.all(names.map(textOf))).join(' ');

let all: ReturnType<typeof texts> | undefined;

/**
 * The texts that the pages of names are set in, one for all names of a letter: they share a pair of fonts, which costs a
 * reader a few kilobytes once and the build twenty-odd cuts in place of hundreds.
 */
export const nameFontTexts = async (): Promise<string[]> => (await (all ??= texts())).map(({ text }) => text);

/** The text whose fonts the page of a name uses. */
export const fontTextOf = async (name: Name): Promise<string> =>
  (await (all ??= texts())).find(({ items }) => items.some(({ id }) => id === name.id))?.text ?? '';
