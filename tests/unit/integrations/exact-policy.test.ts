import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withExactPolicy } from '../../../src/integrations/exact-policy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const page = (policy: string, rest: string) =>
  `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head><body></body></html>`;

/** The policy of a page, as a browser reads it. */
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");

test('a page keeps the hashes of its own code, and of no other page’s', () => {
  const policy = `script-src 'self' ${hash('own()')} ${hash('other()')}; style-src ${hash('a{}')} ${hash('b{}')}`;
  const html = page(policy, '<script>own()</script><style>a{}</style>');
  expect(policyOf(withExactPolicy(html))).toBe(
    `script-src 'self' ${hash('own()')}; style-src ${hash('a{}')}`,
  );
});

test('code in a file needs no hash, and gets none', () => {
  const html = page(`script-src 'self' ${hash('')}`, '<script src="/assets/a.js"></script>');
  expect(policyOf(withExactPolicy(html))).toBe("script-src 'self'");
});

test('all but the hashes stays as it is', () => {
  const html = page("default-src 'none'; img-src 'self' data:", '<script>one()</script>');
  expect(withExactPolicy(html)).toBe(html);
});

test('a page without a policy stays as it is', () => {
  expect(withExactPolicy('<!doctype html><p>No policy.')).toBe('<!doctype html><p>No policy.');
});

test('what only looks like code hides no code that follows it', () => {
  const policy = `script-src ${hash('own()')}`;
  const html = page(
    policy,
    '<meta name="x" content="<script>"><!-- <style> --><script type="a>b">own()</script>',
  );
  expect(withExactPolicy(html)).toBe(html);
});
