import type { NameData } from '../schemas/name.ts';
import { fold, isEastAsian } from './fold.ts';
import { type NameForm, nameForms } from './name-forms.ts';
import { separatorOf, wordsOf } from './words.ts';

/** A name with the id of its record. */
export type IdentifiedName = NameData & { id: string };

/** A form and the name it is a form of. */
export interface IndexedForm {
  name: IdentifiedName;
  form: NameForm;
}

/** Forms that fold to the same words: usually of one name. */
export interface FormGroup {
  /** Folded words, in order; for scripts without spaces the text itself. */
  words: string[];
  /** What stands between the words: a space, or punctuation as it is. */
  separators: string[];
  forms: IndexedForm[];
}

/** Every form of every name, ready to be looked for in a text. */
export interface NameIndex {
  names: ReadonlyMap<string, IdentifiedName>;
  /** By first folded word, longest first. */
  byWord: ReadonlyMap<string, FormGroup[]>;
  /** Scripts without spaces, by first character, longest first. */
  byCharacter: ReadonlyMap<string, FormGroup[]>;
}

/** Put every form of every name into an index. */
export function indexNames(names: readonly IdentifiedName[]): NameIndex {
  const words = new Map<string, FormGroup>();
  const characters = new Map<string, FormGroup>();
  for (const name of names) {
    for (const form of nameForms(name)) {
      const found = isEastAsian(form.text) ? eastAsian(form.text) : worded(form.text);
      const groups = isEastAsian(form.text) ? characters : words;
      const key = JSON.stringify([found.words, found.separators]);
      const group = groups.get(key) ?? { ...found, forms: [] };
      group.forms.push({ name, form });
      groups.set(key, group);
    }
  }
  return {
    names: new Map(names.map((name) => [name.id, name])),
    byWord: byFirst([...words.values()], ([first = '']) => first),
    byCharacter: byFirst([...characters.values()], ([text = '']) => [...text][0] ?? ''),
  };
}

const eastAsian = (text: string) => ({ words: [text.normalize('NFC')], separators: [] });

function worded(text: string): Pick<FormGroup, 'words' | 'separators'> {
  const words = wordsOf(text);
  return {
    words: words.map(({ text: word }) => fold(word)),
    separators: words.slice(1).map((word, index) => separatorOf(text, words[index], word)),
  };
}

function byFirst(groups: FormGroup[], first: (words: string[]) => string): Map<string, FormGroup[]> {
  const length = ({ words }: FormGroup) => words.join(' ').length;
  const sorted = groups.sort((a, b) => b.words.length - a.words.length || length(b) - length(a));
  return Map.groupBy(sorted, ({ words }) => first(words));
}
