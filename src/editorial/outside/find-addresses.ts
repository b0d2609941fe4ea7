import { readdirSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { ledgerFolder } from '../../ledger/read-ledger.ts';
import { placeAt } from '../../reading/place-at.ts';
import { readText } from '../../reading/read-text.ts';

/** Where an address stands; the file as findings name it. */
export interface AddressPlace {
  file: string;
  line: number;
  column: number;
}

/** An address of another site, as it is written, and everywhere it stands. */
export interface OutsideAddress {
  address: string;
  places: AddressPlace[];
}

/** What begins like an address, whether or not it is one: `https://un.org`, `http:/un.org`, `www.un.org`. */
const beginsLikeOne =
  /(?<![\p{L}\p{N}@/._-])(?:h{1,2}t{1,3}ps?:\/{1,3}|https?\/\/|www\.(?=[\p{L}\p{N}-]+\.))[^\s<>"`\\^{}|’”]+/giu;

/**
 * Every address of another site in the texts, records and tables of a content folder, in order of address. What the content
 * keeps for itself (versions, the ledger) is left out, and so is what cannot be read, of which the check tells.
 */
export function outsideAddresses(contentDir: string): OutsideAddress[] {
  const found = new Map<string, AddressPlace[]>();
  for (const path of textsIn(contentDir)) {
    const { text = '' } = readText(join(contentDir, path));
    const file = [basename(contentDir), ...path.split(sep)].join('/');
    for (const { address, offset } of addressesIn(text)) {
      const places = found.get(address) ?? [];
      found.set(address, [...places, { file, ...placeAt(text, offset) }]);
    }
  }
  return [...found]
    .map(([address, places]) => ({ address, places }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function textsIn(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(mdx|yml|csv)$/.test(path) && !path.startsWith(ledgerFolder + sep))
    .sort();
}

/** What begins like an address in a text, without the signs that belong to the sentence, the link or the field around it. */
export function addressesIn(text: string): { address: string; offset: number }[] {
  return [...text.matchAll(beginsLikeOne)].map(({ 0: typed, index }) => ({
    address: withoutSentence(typed),
    offset: index,
  }));
}

function withoutSentence(typed: string): string {
  const isOpen = (text: string, opening: string, closing: string) =>
    text.split(closing).length > text.split(opening).length;
  let address = typed;
  // Of `[words](https://…)` and `[https://…]` all that follows the bracket, too.
  for (const [opening, closing] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    while (isOpen(address, opening, closing))
      address = address.slice(0, unmatched(address, opening, closing));
  }
  return address.replace(/[.,;:!?'*_]+$/, '');
}

/** Where the first closing sign stands that nothing opened. */
function unmatched(text: string, opening: string, closing: string): number {
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === opening) depth += 1;
    if (sign === closing && (depth -= 1) < 0) return [...text].slice(0, index).join('').length;
  }
  return text.length;
}
