import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

/** A policy's directives, each with its sources in the order they stand in. */
const parse = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name, sources]),
  );

const policiesOf = (tree: Root) =>
  attributes('meta[http-equiv="content-security-policy" i]', 'content', tree).map(parse);

const isHash = (source: string) => source.startsWith("'sha256-");
const hashOf = (element: Element) =>
  `'sha256-${createHash('sha256').update(toString(element)).digest('base64')}'`;

/** What a page may do, but for the hashes of its own code. Nothing here is unsafe but WebAssembly, which search needs. */
const allowed = (lettersEndpoint?: string) => ({
  'default-src': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'", ...(lettersEndpoint ? [new URL(lettersEndpoint).origin] : [])],
  'base-uri': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
});

describe.each(builtSites)('the $name site', ({ pages, lettersEndpoint }) => {
  test('every page has one policy, which allows the site’s own files and nothing else', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const policies = policiesOf(tree).map((policy) =>
        Object.fromEntries(
          Object.entries(policy).map(([name, sources]) => [name, sources.filter((one) => !isHash(one))]),
        ),
      );
      return JSON.stringify(policies) === JSON.stringify([allowed(lettersEndpoint)])
        ? []
        : [JSON.stringify(policies)];
    });
    expect(faults).toEqual([]);
  });

  test('every script and style in a page is one its policy knows', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const [policy = {}] = policiesOf(tree);
      const unknown = (selector: string, directive: string) =>
        selectAll(selector, tree)
          .filter((element) => !policy[directive]?.includes(hashOf(element)))
          .map((element) => `${element.tagName} ${toString(element).slice(0, 60)}…`);
      // Structured data is never run.
      return [
        ...unknown('script:not([src], [type="application/ld+json"])', 'script-src'),
        ...unknown('style', 'style-src'),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('no element carries styles or code in an attribute, which the policy would refuse', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const refused: string[] = [];
      visit(tree, 'element', ({ tagName, properties }) => {
        const names = Object.keys(properties).filter((name) => name === 'style' || /^on[a-z]/i.test(name));
        refused.push(...names.map((name) => `<${tagName} ${name}="${String(properties[name])}">`));
      });
      return refused;
    });
    expect(faults).toEqual([]);
  });
});
