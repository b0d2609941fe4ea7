import type { Fault } from '../reading/problem.ts';
import { isReserved } from './addresses.ts';
import type { KindName } from './kinds.ts';

const urlSafe = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The nearest name an address can carry: accents and punctuation dropped, spaces to hyphens. May be empty. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What is wrong with the name of a record, which is part of its address. */
export function slugFault(name: string): Fault | undefined {
  if (urlSafe.test(name)) return undefined;
  const better = slugOf(name);
  return {
    message: `"${name}" cannot be part of an address`,
    allowed: 'lower-case letters a to z, digits, single hyphens between them',
    hint: better === '' ? undefined : `Rename it to "${better}"`,
  };
}

/** What is wrong with the name of a record of a kind: pages stand at the top of the site, beside its own. */
export const nameFault = (kind: KindName, name: string): Fault | undefined =>
  kind === 'pages' && isReserved(name)
    ? { message: `"${name}" is the address of another part of the site`, hint: 'Give the page another name' }
    : slugFault(name);
