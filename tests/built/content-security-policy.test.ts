import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { headerDirectives, written } from '../../src/hosting/policy.ts';
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

  test('a policy, with what goes with it in a header, is one that Google’s evaluator finds nothing wrong with', () => {
    const header = written(headerDirectives(lettersEndpoint));
    const policies = new Set(
      pages.map(({ tree }) =>
        attributes('meta[http-equiv="content-security-policy" i]', 'content', tree).join(';'),
      ),
    );
    const faults = [...policies].flatMap((policy) =>
      // Letters go to this machine while this is tested.
      new CspEvaluator(
        new CspParser(`${policy}; ${header}`.replaceAll('http://localhost', 'https://letters')).csp,
      )
        .evaluate()
        .filter(({ severity }) => severity <= Severity.MEDIUM_MAYBE)
        // What readers send is never served, and no answer is made of what they ask.
        .filter(({ value }) => value !== "'self'")
        .map(({ directive, value, description }) => `${directive} ${value}: ${description}`),
    );
    expect([...new Set(faults)]).toEqual([]);
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
