import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { zipDate } from '../../files/zip-date.ts';

/** Ids that `docx` draws at random. */
const drawn = /(?<=\s(?:r:\w+|Id)=")rId[a-z0-9_-]{21}(?=")/g;

/** Ids of pictures and of places, which `docx` counts on from one document to the next. */
const counted = /(<(wp:docPr|w:bookmark(?:Start|End))\b[^>]*?\s(?:w:)?id=")(\d+)/g;

/**
 * The same package in the same bytes each time it is made: `docx` writes the time of day into it, names what a part refers
 * to at random, and counts pictures and places on from one document to the next.
 *
 * @param published day, YYYY-MM-DD
 * @param modified day, YYYY-MM-DD
 */
export function stablePackage(bytes: Uint8Array, published: string, modified: string): Uint8Array {
  const links = new Numbers();
  const pictures = new Numbers();
  const places = new Numbers();
  const numberOf = (_: string, before: string, tag: string, id: string) =>
    before + (tag === 'wp:docPr' ? pictures : places).of(id);
  const days = { created: published, modified };
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]): [string, Zippable[string]] => {
    if (!/\.(xml|rels)$/.test(path)) return [path, [content, { level: 0, mtime: zipDate }]];
    const xml = strFromU8(content)
      .replace(drawn, (id) => `rLink${links.of(id)}`)
      .replace(counted, numberOf)
      .replace(
        /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
        (_, tag: string, what: keyof typeof days) => `${tag}${days[what]}T00:00:00Z`,
      );
    return [path, [strToU8(xml), { level: 9, mtime: zipDate }]];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Numbers things from one on, by when they are first met. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(id: string): number {
    const number = this.#known.get(id) ?? this.#known.size + 1;
    this.#known.set(id, number);
    return number;
  }
}
