import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import layout from './layout.typ?raw';
import type { PagedDocument } from '../paged/paged.ts';

/** Nothing is read from it or written to it: the typesetter wants a folder that its files seem to lie in. */
const folder = tmpdir();

/**
 * A document as PDF/UA-1: tagged, with its title and its language. The same document gives the same bytes.
 *
 * @param pictures by the names of their files
 * @param fonts as OpenType
 * @throws if the typesetter refuses it: a picture without a text alternative, headings that leave out a level
 */
export function typeset(
  document: PagedDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  fonts: readonly Buffer[],
): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const [file, bytes] of pictures) compiler.mapShadow(join(folder, file), Buffer.from(bytes));
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(JSON.stringify(document)));
  compiler.addSource(join(folder, 'layout.typ'), layout);
  const compiled = compiler.compile({ mainFilePath: join(folder, 'layout.typ') });
  const { result } = compiled;
  if (!result) throw refused(document, compiled.takeDiagnostics()?.shortDiagnostics);
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw refused(document, (error as { shortDiagnostics?: unknown }).shortDiagnostics ?? String(error));
  }
}

const refused = ({ title }: PagedDocument, why: unknown) =>
  new Error(`“${title}” cannot be set as PDF: ${typeof why === 'string' ? why : messagesOf(why)}`);

const messagesOf = (diagnostics: unknown): string =>
  Array.isArray(diagnostics)
    ? diagnostics.map((one: { message?: unknown }) => String(one.message)).join('; ')
    : 'the typesetter does not say why';
