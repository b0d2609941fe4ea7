import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';

/** Names of styles as Word has them, and what they are in HTML; mammoth knows all others. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
];

/** A Word document as another program reads it. Footnotes stand in a list at the end, each with an id. */
export async function readWord(bytes: Uint8Array): Promise<Root> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
  return fromHtml(value, { fragment: true });
}
