import { hash } from './exact-policy.ts';

/*
 * A layout brings the styles of all that it may ever hold: letters, pull quotes, cards; most essays hold few of them.
 */

/**
 * A page without the rules that cannot match on it, and with its styles in one sheet: each more would have a hash of its
 * own in the page's policy, which does not compress. The policy names the sheet as it then is.
 *
 * @param inScripts words of the scripts that a page may come to run: what they add to it keeps its rules
 */
export function withUsedStyles(html: string, inScripts: ReadonlySet<string>): string {
  const own = new Set(alwaysThere);
  for (const [, double, single, bare] of html.matchAll(/\s(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g))
    for (const name of (double ?? single ?? bare ?? '').split(/\s+/)) own.add(name);
  for (const [element] of html.matchAll(/<[a-z][\w-]*/g)) own.add(element);
  for (const [, code = ''] of html.matchAll(/<script\b[^>]*>([^]*?)<\/script/g))
    for (const word of wordsOf(code)) own.add(word).add(`<${word}`);
  const has = (name: string) => own.has(name) || inScripts.has(name.replace('<', ''));
  const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  const [first] = sheets;
  if (first === undefined) return html;
  const used = knownRules(sheets.join(''), has);
  let isFirst = true;
  return html
    .replace(/<style>[^]*?<\/style>\s*/g, () => {
      const sheet = isFirst ? `<style>${used}</style>` : '';
      isFirst = false;
      return sheet;
    })
    .replace(hash(first).slice(1, -1), () => hash(used).slice(1, -1));
}

/** Elements that a browser adds by itself, and that the search index puts round words. */
const alwaysThere = ['<html', '<head', '<body', '<tbody', '<mark'];

/** The words of a script, among which are the classes and ids that it may bring to a page. */
export const wordsOf = (code: string): readonly string[] => code.match(/[\w-]+/g) ?? [];

/** What a sheet asks for, and what is left of it for pages that have the same part of that. */
interface Sheet {
  names: readonly string[];
  left: Map<string, string>;
}

const known = new Map<string, Sheet>();

/** Most pages of a kind have the same styles, and the same of what those ask for. */
function knownRules(css: string, has: (name: string) => boolean): string {
  const sheet = known.get(css) ?? { names: namesIn(css), left: new Map<string, string>() };
  known.set(css, sheet);
  const there = sheet.names.filter(has).join(' ');
  const left = sheet.left.get(there) ?? usedRules(css, has);
  sheet.left.set(there, left);
  return left;
}

/** Every word after a full stop or a number sign, all classes and ids; every other word, all elements; and more. */
const namesIn = (css: string): string[] => [
  ...new Set([
    ...[...css.matchAll(/[.#]([^\s.#:>+~*|,(){}[\];]+)/g)].map(([, name = '']) => name),
    ...[...css.matchAll(/(?<![.#:\w-])[a-z][\w-]*/g)].map(([word]) => `<${word}`),
  ]),
];

/** Either a statement, `@layer a,b`, or what stands before a brace with what stands in it. */
interface Rule {
  prelude: string;
  body?: string;
}

/** Groups of rules, in which each is looked at by itself. */
const group = /^@(?:media|supports|layer|container)\b/;

/**
 * A stylesheet without the rules, and the selectors of a rule, that need a class, an id or an element which is not there.
 *
 * @param css as a minifier prints it
 * @param has whether there is something of that class or id, or an element (`<p`)
 */
export function usedRules(css: string, has: (name: string) => boolean): string {
  return rulesIn(css)
    .map(({ prelude, body }) => {
      if (body === undefined) return `${prelude};`;
      if (group.test(prelude)) {
        const inner = usedRules(body, has);
        if (inner !== '') return `${prelude}{${inner}}`;
        // A layer has its place among the others from where it is first named.
        return prelude.startsWith('@layer ') ? `${prelude};` : '';
      }
      if (prelude.startsWith('@')) return `${prelude}{${body}}`;
      const selectors = splitAtCommas(prelude).filter((selector) => canMatch(selector, has));
      return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
    })
    .join('');
}

/** The rules of one level. Comments, and braces or semicolons within strings and parentheses, part nothing. */
function rulesIn(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let opened = -1;
  let depth = 0;
  let parentheses = 0;
  for (const { 0: sign, index } of css.matchAll(
    /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\\[^]|[(){};]/g,
  )) {
    if (sign === '(') parentheses += 1;
    else if (sign === ')') parentheses -= 1;
    else if (parentheses > 0) continue;
    else if (sign === '{') {
      if (depth === 0) opened = index;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth !== 0) continue;
      rules.push({ prelude: css.slice(start, opened).trim(), body: css.slice(opened + 1, index) });
      start = index + 1;
    } else if (sign === ';' && depth === 0) {
      rules.push({ prelude: css.slice(start, index).trim() });
      start = index + 1;
    }
  }
  const last = css.slice(start).trim();
  if (last !== '') rules.push({ prelude: last });
  return rules;
}

/** The selectors of a list; commas in parentheses, brackets and strings part nothing. */
const splitAtCommas = (list: string): string[] =>
  list.match(/(?:\\[^]|"[^"]*"|'[^']*'|\[[^\]]*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^,])+/g) ?? [];

/** Lists of which one has to match. What `:not()` names may well be missing. */
const oneOf = /^:(?:is|where|has)$/;

/** Whether all that a selector needs is there; true where it is not sure. */
function canMatch(selector: string, has: (name: string) => boolean): boolean {
  let rest = selector.replace(/\[[^\]]*\]/g, '');
  if (rest.includes('\\')) return true;
  const innermost = /(:[\w-]+)?\(([^()]*)\)/;
  for (let found = innermost.exec(rest); found; found = innermost.exec(rest)) {
    const [whole, pseudo = '', list = ''] = found;
    const possible = !oneOf.test(pseudo) || list.split(',').some((one) => namesAreThere(one, has));
    rest = rest.replace(whole, () => (possible ? '' : nowhere));
  }
  return namesAreThere(rest, has);
}

/** Stands for a list of which nothing can match. */
const nowhere = '#';

const namesAreThere = (selector: string, has: (name: string) => boolean) =>
  [...selector.matchAll(/[.#]([^\s.#:>+~*|]*)/g)].every(([, name = '']) => name !== '' && has(name)) &&
  [...selector.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)].every(([, element = '']) => has(`<${element}`));
