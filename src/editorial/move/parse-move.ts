import { pageOf } from '../../ledger/address.ts';
import { isPage } from '../../ledger/redirects.ts';
import { choices } from '../../reading/nearest.ts';
import { recordAt } from '../../records/addresses.ts';
import { kindNames, kindOf, type KindName } from '../../records/kinds.ts';
import type { Renaming } from './mention-edits.ts';
import { isKind } from './pointers.ts';

/** What is to be moved: a record that gets another id, or a place on a page that has got one. */
export type Move = Renaming | PlaceMove;

/** A place on a page that has another anchor now. */
export interface PlaceMove {
  fromAnchor: string;
  toAnchor: string;
}

/** A move that makes no sense; the message says why. */
export class NoMove extends Error {
  override name = 'NoMove';
}

/**
 * Read what an editor typed: `essays/old essays/new` or `/essays/old/ new`; `essays/x#old #new` for a place.
 *
 * @throws NoMove with what is wrong, and what could be meant
 */
export function parseMove(from: string, to: string): Move {
  if (from.includes('#')) {
    const fromAnchor = anchorOf(from);
    const toAnchor = to.startsWith('#') ? pageOf(fromAnchor) + to : anchorOf(to);
    if (pageOf(fromAnchor) !== pageOf(toAnchor)) {
      throw new NoMove(`${fromAnchor} and ${toAnchor} are on two pages: a place moves on its own page.`);
    }
    return { fromAnchor, toAnchor };
  }
  const record = recordOf(from);
  const target =
    to.replace(/^\/|\/$/g, '').includes('/') || to.startsWith('/') ? recordOf(to) : { ...record, id: to };
  if (target.kind !== record.kind) {
    throw new NoMove(
      `${from} is ${kindOf(record.kind).withArticle} and cannot become ${kindOf(target.kind).withArticle}.`,
    );
  }
  if (record.kind === 'corrections' || record.kind === 'letters') {
    throw new NoMove(
      `The address of ${kindOf(record.kind).withArticle} is what feed readers know it by, so it stays: ${kindOf(record.kind).path(record.id)}`,
    );
  }
  return { kind: record.kind, from: record.id, to: target.id };
}

/** `/essays/x/#coal` of `essays/x#coal`. */
function anchorOf(typed: string): string {
  const [page = '', id = ''] = typed.split('#');
  const { kind, id: record } = recordOf(page);
  if (id === '') throw new NoMove(`"${typed}" names no place: nothing comes after the #.`);
  return `${kindOf(kind).path(record)}#${id}`;
}

function recordOf(typed: string): { kind: KindName; id: string } {
  const path = `/${typed.replace(/^\/|\/$/g, '')}/`;
  const atAddress = isPage(path) ? recordAt(path) : undefined;
  if (atAddress) return atAddress;
  const [kind = '', id = '', ...rest] = typed
    .replace(/^content\//, '')
    .replace(/^\/|\/$/g, '')
    .replace(/\/index\.mdx$|\.(mdx|ya?ml|csv)$/, '')
    .split('/');
  if (!isKind(kind)) {
    const { hint } = choices(kind, kindNames);
    throw new NoMove(
      `"${typed}" is no record. Known: ${kindNames.map((name) => `${name}/…`).join(', ')}.${hint ? ` ${hint}` : ''}`,
    );
  }
  if (id === '' || rest.length > 0) throw new NoMove(`"${typed}" is no record: write ${kind}/NAME.`);
  return { kind, id };
}
