/** Words of another script; what hangs between two of them, as in 9·19 공동성명, stays with them. */
const foreign =
  /\p{Script=Hangul}+(?:[·\s]+\p{Script=Hangul}+)*|\p{Script=Han}+(?:·\p{Script=Han}+)*|\p{Script=Cyrillic}+(?:\s+\p{Script=Cyrillic}+)*/gu;

/**
 * Cut a text where it changes script, so that hangul, hanzi and Cyrillic can carry their language: for text that has lost
 * the tags it had in its essay, or never had any. Characters that follow hangul in one pair of brackets, as in
 * (진남포, 鎭南浦), are the hanja of it; others are taken for Chinese.
 */
export function scriptRuns(text: string): { text: string; lang?: string }[] {
  const runs: { text: string; lang?: string }[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(foreign)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: words, lang: languageOf(words, text.slice(0, index)) });
    at = index + words.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function languageOf(words: string, before: string): string {
  if (/\p{Script=Hangul}/u.test(words)) return 'ko';
  if (/\p{Script=Cyrillic}/u.test(words)) return 'ru';
  return /\p{Script=Hangul}(?:, | \(|\()$/u.test(before) ? 'ko-Hani' : 'zh-Hans';
}
