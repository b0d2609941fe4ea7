import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { usedRules, withUsedStyles } from '../../../src/integrations/used-styles.ts';

/** Classes and ids, with the elements of most pages. */
const there = (...names: string[]) => {
  const set = new Set([...names, '<p', '<div', '<mark']);
  return (name: string) => set.has(name);
};

describe('of a stylesheet a page keeps', () => {
  test.each([
    ['rules that need no class', '*,:before{margin:0}mark{color:red}'],
    ['rules for classes and ids that it has', '.ore{color:red}#pier>.ore+p{color:tan}'],
    ['rules for what has to be missing', 'p:not(.coal){color:red}p:not(:is(.coal,.tin)){color:tan}'],
    ['a list of which one is there', ':is(.coal,.ore)>p{color:red}div:has(>.ore,>.coal){color:tan}'],
    ['fonts, frames and places to try', '@font-face{font-family:A}@keyframes coal{to{color:red}}'],
    [
      'strings with braces, and addresses with semicolons',
      '.ore:after{content:"}{;"}.ore{background:url(data:a;b,c)}',
    ],
    ['names that are written with a backslash', '.c\\:oal{color:red}'],
    ['names that are not English', '.erz-größe{color:red}'],
    [
      'rules for any language, since search may find words in it',
      ':lang(ko),p:is(:lang(ja),.tin){color:red}',
    ],
    ['rules within rules, as they are', '.ore{color:red;.coal{color:tan}}'],
    ['what a file ends with before it is whole', '@layer a,b;.ore{color:red}'],
  ])('%s', (_, css) => {
    expect(usedRules(css, there('ore', 'pier', 'erz-größe'))).toBe(css);
  });
});

describe('of a stylesheet a page loses', () => {
  test.each([
    [
      'rules for classes that it has not',
      '.ore{color:red}.coal{color:tan}.ore .coal{top:0}',
      '.ore{color:red}',
    ],
    ['one selector of a list', '.coal,.ore,.ore:is(.tin,.coal){color:red}', '.ore{color:red}'],
    ['a list of which none is there', ':is(.coal,.tin) .ore{color:red}', ''],
    [
      'rules for elements that it has not',
      'h3,.ore h4,p>h4,p:has(h3){color:red}:is(h3,p) .ore{color:tan}',
      ':is(h3,p) .ore{color:tan}',
    ],
    ['a group that is left empty', '@media (width>=40rem){.coal{color:red}}', ''],
    [
      'rules of a layer, which keeps its place',
      '@layer a{.coal{color:red}}@layer b{.ore{color:red}}',
      '@layer a;@layer b{.ore{color:red}}',
    ],
  ])('%s', (_, css, used) => {
    expect(usedRules(css, there('ore'))).toBe(used);
  });
});

describe('a page', () => {
  const hash = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;
  const page = (css: string, body: string) =>
    `<meta http-equiv="content-security-policy" content="style-src '${hash(css)}'"><style>${css}</style>${body}`;
  const css = '.ore{color:red}.coal{color:tan}';

  test('loses the rules it has no use for, and its policy allows what is left', () => {
    const body = '<p class="pier ore">Ore</p>';
    expect(withUsedStyles(page(css, body), new Set())).toBe(page('.ore{color:red}', body));
  });

  test('has its styles in one sheet, in their order', () => {
    const two = page('.ore{color:red}', '<style>.coal{color:tan}</style> <p class="ore coal">');
    expect(withUsedStyles(two, new Set())).toBe(page(css, '<p class="ore coal">'));
  });

  test('without styles stays as it is', () => {
    expect(withUsedStyles('<p class="ore">', new Set())).toBe('<p class="ore">');
  });

  test.each([
    ['the scripts of the site may add', '<p class="ore">', new Set(['coal'])],
    [
      'a script within it may add',
      '<p class=ore><script type="module">p.className=`coal`</script>',
      new Set<string>(),
    ],
    ['it has as an id', "<p class='ore'><b id='coal'>", new Set<string>()],
  ])('keeps the rules for what %s', (_, body, inScripts) => {
    expect(withUsedStyles(page(css, body), inScripts)).toBe(page(css, body));
  });

  test.each([
    ['a script may make', '<p>', new Set(['h3'])],
    ['it has within', '<div><h3 class=a>Ore</h3>', new Set<string>()],
  ])('keeps the rules for elements that %s', (_, body, inScripts) => {
    expect(withUsedStyles(page('h3{color:red}', body), inScripts)).toBe(page('h3{color:red}', body));
  });
});
