import { createHash } from 'node:crypto';
import { codeVersion } from '../cache/code-version.ts';
import { kept } from '../cache/kept.ts';
import { workingThread } from '../threads/working-thread.ts';
import type { Job } from './cutter.ts';

/** What is kept of a published font. */
export interface Cut {
  /** A file of a font package, as an import names it. */
  file: string;
  /** Every character the cut must show. */
  text: string;
  /** Variation axes, each pinned (a number) or narrowed (a range); the rest are kept whole. */
  axes?: Record<string, number | { min: number; max: number }>;
  /** For typesetters, which read no WOFF2: OpenType as it is. */
  format?: 'sfnt';
}

/**
 * Kerning, ligatures and marks; and, where a published file has them, old-style, lining, proportional and tabular
 * figures. Source Serif's has lining figures only.
 */
const features = ['kern', 'liga', 'onum', 'lnum', 'tnum', 'pnum', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Names a cut: the same characters of the same file give the same name, and any change gives another. */
export const cutName = (cut: Cut): string =>
  createHash('sha256')
    .update(JSON.stringify([cut, features]))
    .digest('hex')
    .slice(0, 12);

const cutInThread = workingThread<Job, Uint8Array>('src/fonts/cutter.ts');

/**
 * Cut a font down to what is used of it, as WOFF2 if the cut names no other format, in a thread of its own. A finished cut is
 * kept from one build to the next.
 */
export const cutFont = (cut: Cut): Promise<Uint8Array> =>
  kept('fonts', [codeVersion('src/fonts/cutter.ts'), cut, features], () => cutInThread({ cut, features }));
