import { fold, foldCase, normaliseTyping } from './fold.ts';
import type { FormGroup, IndexedForm, NameIndex } from './name-index.ts';
import { separatorOf, type Word, withoutPossessive, wordsOf } from './words.ts';

/** A place in a text where a name stands, in any of its forms. */
export interface Mention extends IndexedForm {
  start: number;
  end: number;
}

/**
 * Find the names a text mentions, in order. The longest form wins (`Tweed River Bridge` is no river), Latin letters match
 * whole words only, scripts without spaces also inside words, since particles hang on them. A form that may mean several names
 * is no mention. Case, accents, hyphens and apostrophes may vary, but a capital stays one: "trump" is a verb.
 */
export function findMentions(text: string, index: NameIndex): Mention[] {
  const found = [...findWords(text, index), ...findCharacters(text, index)];
  found.sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [];
  for (const mention of found) if (mention.start >= (mentions.at(-1)?.end ?? 0)) mentions.push(mention);
  // Taken out only here, so that an ambiguous form still keeps shorter ones within it from being found.
  return mentions.filter(({ name, form }) => !name.ambiguous.includes(form.text));
}

function findWords(text: string, index: NameIndex): Mention[] {
  const words = wordsOf(text);
  const folded = words.map((word) => fold(word.text));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at]?.text ?? '';
    const keys = new Set([folded[at] ?? '', fold(withoutPossessive(first))]);
    const groups = [...keys].flatMap((key) => index.byWord.get(key) ?? []);
    groups.sort((a, b) => b.words.length - a.words.length);
    const hit = firstOf(groups, (group) => matchAt(text, words, folded, at, group));
    if (!hit) continue;
    mentions.push(hit.mention);
    at += hit.words - 1;
  }
  return mentions;
}

function matchAt(
  text: string,
  words: readonly Word[],
  folded: readonly string[],
  at: number,
  group: FormGroup,
): { mention: Mention; words: number } | undefined {
  const last = at + group.words.length - 1;
  const [first, final] = [words[at], words[last]];
  if (!first || !final) return undefined;
  for (let step = 0; step < group.words.length - 1; step++) {
    const next = words[at + step + 1];
    if (folded[at + step] !== group.words[step] || !next) return undefined;
    if (separatorOf(text, words[at + step], next) !== group.separators[step]) return undefined;
  }
  const wanted = group.words.at(-1);
  const ending = folded[last] === wanted ? final.text : withoutPossessive(final.text);
  if (fold(ending) !== wanted) return undefined;
  const end = final.start + ending.length;
  const form = chooseForm(text.slice(first.start, end), group.forms);
  return form && { mention: { ...form, start: first.start, end }, words: group.words.length };
}

/** Of the forms that fold alike, the one written so; else the first that the capitals and accents allow. */
function chooseForm(written: string, forms: readonly IndexedForm[]): IndexedForm | undefined {
  const typed = normaliseTyping(written);
  return (
    forms.find(({ form }) => normaliseTyping(form.text) === typed) ??
    forms.find(({ form }) => keepsCapitals(form.text, written) && keepsAccents({ form }, written))
  );
}

function keepsCapitals(form: string, written: string): boolean {
  const letters = form.replace(/\P{L}/gu, '');
  const hasSmall = /\p{Ll}/u.test(letters);
  // Abbreviations and very short names are words of another meaning in other letters: PoE, MFA, Mao.
  if (/\p{Lu}/u.test(letters) && (!hasSmall || letters.length <= 4)) {
    return letters === written.replace(/\P{L}/gu, '');
  }
  const initial = (text: string) => /\p{L}/u.exec(text)?.[0] ?? '';
  return !/\p{Lu}/u.test(initial(form)) || /\p{Lu}/u.test(initial(written));
}

/** Without its accents a romanisation can be an English word: Résumé, Móde. Other forms may lose theirs. */
const keepsAccents = ({ form }: Pick<IndexedForm, 'form'>, written: string): boolean =>
  form.standing !== 'romanisation' || foldCase(form.text) === foldCase(written);

function findCharacters(text: string, index: NameIndex): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at++) {
    const hit = firstOf(index.byCharacter.get(text[at] ?? '') ?? [], ({ words: [form = ''], forms }) =>
      text.startsWith(form, at) && !cutsNumber(text, at, at + form.length) ? forms : undefined,
    );
    const [form] = hit ?? [];
    if (!form) continue;
    const end = at + form.form.text.length;
    mentions.push({ ...form, start: at, end });
    at = end - 1;
  }
  return mentions;
}

/** True where a digit goes on before or after: 3불 does not stand in 13불. */
const cutsNumber = (text: string, start: number, end: number): boolean =>
  /\d\d/.test(text.slice(Math.max(start - 1, 0), start + 1)) || /\d\d/.test(text.slice(end - 1, end + 1));

function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = pick(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
