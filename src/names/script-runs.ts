/** A stretch of text in one language. */
export interface ScriptRun {
  text: string;
  /** BCP 47; missing for the language of the text around. */
  lang?: string;
}

const foreign =
  /\p{Script=Hangul}(?:[\p{Script=Hangul}·\s]*\p{Script=Hangul})?|\p{Script=Han}+|\p{Script=Cyrillic}+/gu;

/**
 * Tell the hangul, Chinese characters and Cyrillic of a sentence from the rest, by their script. Characters that follow
 * hangul in one pair of brackets, as in `(진남포, 鎭南浦)`, are the hanja of it; others are taken for Chinese.
 */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(foreign)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: word, lang: languageOf(word, text.slice(0, index)) });
    at = index + word.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function languageOf(word: string, before: string): string {
  if (/\p{Script=Hangul}/u.test(word)) return 'ko';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'ru';
  return /\p{Script=Hangul},? ?\(?$/u.test(before) ? 'ko-Hani' : 'zh';
}
