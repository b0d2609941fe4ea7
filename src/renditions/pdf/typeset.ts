import layout from './layout.typ?raw';
import { workingThread } from '../../threads/working-thread.ts';
import type { PagedDocument } from '../paged/paged.ts';
import type { Job } from './typesetter.ts';

const set = workingThread<Job, Uint8Array>('src/renditions/pdf/typesetter.ts');

/**
 * A document as PDF/UA-1: tagged, with its title and its language. The same document gives the same bytes. It is set in a
 * thread of its own, one after the other.
 *
 * @param pictures by the names of their files
 * @param fonts as OpenType
 * @throws if the typesetter refuses it: a picture without a text alternative, headings that leave out a level
 */
export const typeset = (
  document: PagedDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  fonts: readonly Buffer[],
): Promise<Uint8Array> =>
  set({ title: document.title, layout, document: JSON.stringify(document), pictures, fonts });
