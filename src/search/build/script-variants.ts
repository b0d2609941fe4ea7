import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';

/** Made when hanzi are met: the tables take a second to read, which a build with nothing new to index has no use for. */
const converters = () =>
  (made ??= [toTraditional({ from: 'cn', to: 't' }), toSimplified({ from: 't', to: 'cn' })]);
let made: ((run: string) => string)[] | undefined;

/**
 * How else a run of hangul or hanzi may be written: in simplified and in traditional characters; and with the initial ㄹ and
 * ㄴ of northern spelling as the South writes them, 로동 as 노동 and 리 as 이. At most a handful, without the run itself.
 */
export function scriptVariants(run: string): string[] {
  const hanzi = /\p{Script=Han}/u.test(run) ? converters().map((convert) => convert(run)) : [];
  const others = [...hanzi, ...(/\p{Script=Hangul}/u.test(run) ? southern(run) : [])];
  return [...new Set(others)].filter((other) => other !== run);
}

/** Places of consonants and vowels in the order of Unicode's hangul syllables (The Unicode Standard, 3.12). */
const firstSyllable = 0xac00;
const perInitial = 588;
const perVowel = 28;
const initial = { n: 2, r: 5, silent: 11 };
/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ, before which an initial ㄹ or ㄴ falls silent. */
const softVowels = new Set([2, 3, 6, 7, 12, 17, 20]);

/** A syllable as it is written at the beginning of a word in the South (두음 법칙, Hangul Orthography 10 to 12). */
function southernSyllable(syllable: string): string {
  const place = syllable.charCodeAt(0) - firstSyllable;
  const first = Math.floor(place / perInitial);
  if (first !== initial.n && first !== initial.r) return syllable;
  const isSoft = softVowels.has(Math.floor((place % perInitial) / perVowel));
  const changed = isSoft ? initial.silent : initial.n;
  return String.fromCharCode(firstSyllable + changed * perInitial + (place % perInitial));
}

/** One variant for each syllable that may begin a word: in a compound no rule says where its parts begin. */
function southern(run: string): string[] {
  return [...run].flatMap((syllable, at, all) =>
    /\p{Script=Hangul}/u.test(syllable)
      ? [[...all.slice(0, at), southernSyllable(syllable), ...all.slice(at + 1)].join('')]
      : [],
  );
}
