import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The rules of HTML every page is held to, and why some do not apply. */
const rules = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Safari takes a list without bullets for no list: the role gives it back to VoiceOver.
    'no-redundant-role': 'off',
  },
});

const validator = new HtmlValidate(rules);

/** What is wrong with a page's HTML, each with its rule and place. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
