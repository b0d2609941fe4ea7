const scripts = [
  { lang: 'ko', pattern: /\p{Script=Hangul}/u },
  { lang: 'zh-Hans', pattern: /\p{Script=Han}/u },
];

/**
 * Cut a text where it changes script, so that hangul and hanzi can carry their language: for text that has lost the tags
 * it had in its essay.
 */
export const scriptRuns = (text: string): { text: string; lang?: string }[] =>
  (text.match(/\p{Script=Hangul}+|\p{Script=Han}+|[^\p{Script=Hangul}\p{Script=Han}]+/gu) ?? []).map(
    (run) => {
      const script = scripts.find(({ pattern }) => pattern.test(run));
      return script ? { text: run, lang: script.lang } : { text: run };
    },
  );
