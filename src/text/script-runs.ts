import { publication } from '../publication.ts';

/*
 * The scripts that the publication's names are written in, besides its own. Words of Han stand without spaces and are cut
 * where they end; words of other scripts may have spaces between them. What hangs between two of them, as in 9·19
 * 공동성명, stays with them.
 */

interface Script {
  language: string;
  has: RegExp;
  /** The language of text that follows another script in one pair of brackets, as in (진남포, 鎭南浦). */
  after: { before: RegExp; language: string }[];
}

const systems = Object.entries(publication.writing).flatMap(([id, { script, language, after }]) =>
  script === undefined ? [] : [{ id, script, language, after }],
);

const scriptOf = (id: string): string | undefined => systems.find((system) => system.id === id)?.script;

const scripts: Script[] = [...Map.groupBy(systems, ({ script }) => script)].map(([script, sharing]) => ({
  language: (sharing.find(({ after }) => after === undefined) ?? sharing[0])?.language ?? '',
  has: new RegExp(`\\p{Script=${script}}`, 'u'),
  after: sharing.flatMap(({ after, language }) => {
    const before = after === undefined ? undefined : scriptOf(after);
    return before === undefined
      ? []
      : [{ before: new RegExp(`\\p{Script=${before}}(?:, | \\(|\\()$`, 'u'), language }];
  }),
}));

const wordsIn = (script: string): string => {
  const word = `\\p{Script=${script}}+`;
  return `${word}(?:${script === 'Han' ? '·' : '[·\\s]+'}${word})*`;
};

const foreign =
  systems.length > 0
    ? new RegExp([...new Set(systems.map(({ script }) => wordsIn(script)))].join('|'), 'gu')
    : /(?!)/g;

/**
 * Cut a text where it changes script, so that each run can carry its language: for text that has lost the tags it had in
 * its essay, or never had any.
 */
export function scriptRuns(text: string): { text: string; lang?: string }[] {
  const runs: { text: string; lang?: string }[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(foreign)) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: words, lang: languageOfScript(words, text.slice(0, index)) ?? '' });
    at = index + words.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** The language of words in a script that names are written in, as far as script and what stands before them tell. */
export function languageOfScript(words: string, before = ''): string | undefined {
  const script = scripts.find(({ has }) => has.test(words));
  return script?.after.find((other) => other.before.test(before))?.language ?? script?.language;
}
