import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/integrations/content-security-policy.ts';

const { directives = [], scriptDirective, styleDirective } = contentSecurityPolicy();
const rules = [
  ...directives,
  `script-src ${scriptDirective?.resources?.join(' ')}`,
  `style-src ${styleDirective?.resources?.join(' ')}`,
];

test('a page may load nothing but the site’s own files, whatever kind they are', () => {
  const sources = rules.flatMap((rule) => rule.split(' ').slice(1));
  expect([directives[0], [...new Set(sources)].sort()]).toEqual([
    "default-src 'none'",
    ["'none'", "'self'", "'wasm-unsafe-eval'", 'data:'],
  ]);
});

test('code is read as WebAssembly by search alone, and data addresses are pictures alone', () => {
  const with_ = (source: string) =>
    rules.filter((rule) => rule.includes(source)).map((rule) => rule.split(' ')[0]);
  expect([with_('wasm-unsafe-eval'), with_('data:')]).toEqual([['script-src'], ['img-src']]);
});

test('a form may be sent to where letters go, and nowhere else', () => {
  const { directives: withForm = [] } = contentSecurityPolicy('https://forms.example.org/letters');
  expect(withForm.filter((rule) => !directives.includes(rule))).toEqual([
    "form-action 'self' https://forms.example.org",
  ]);
});
