import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { answerJobs } from '../../threads/answer-jobs.ts';
import { type End, withFullPages } from './leadings.ts';

/*
 * The thread that sets PDFs: see typeset.ts. The typesetter is native code that gives nobody else a turn for a third of a
 * second a book, and in the meantime pages can be made.
 */

/** What is to be set. */
export interface Job {
  title: string;
  /** The layout, in the typesetter’s language. */
  layout: string;
  /** What the layout reads as `document.json`. */
  document: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  /** OpenType. */
  fonts: readonly Uint8Array[];
}

/** Nothing is read from it or written to it: the typesetter wants a folder that its files seem to lie in. */
const folder = tmpdir();

/** How many documents ago something was last of use, to be kept in mind for the next. */
const remembered = 4;

function set({ layout, document, pictures, fonts }: Job): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [file, bytes] of pictures) compiler.mapShadow(join(folder, file), Buffer.from(bytes));
  compiler.mapShadow(join(folder, 'document.json'), Buffer.from(document));
  compiler.addSource(join(folder, 'layout.typ'), layout);
  const { essays } = JSON.parse(document) as { essays: { slug: string }[] };
  const result = withFullPages(
    essays.map(({ slug }) => slug),
    (leadings) => {
      const inputs = { leadings: JSON.stringify(leadings) };
      const compiled = compiler.compile({ mainFilePath: join(folder, 'layout.typ'), inputs });
      if (!compiled.result) throw new Error(wordsOf(compiled.takeDiagnostics()?.shortDiagnostics));
      const ends = compiler.query(compiled.result, { selector: '<end>', field: 'value' }) as End[];
      return { document: compiled.result, ends };
    },
  );
  try {
    const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' });
    // What it remembers of each document is 25 MB, of which the next ones use little.
    compiler.evictCache(remembered);
    return pdf;
  } catch (error) {
    throw new Error(wordsOf((error as { shortDiagnostics?: unknown }).shortDiagnostics ?? String(error)), {
      cause: error,
    });
  }
}

const wordsOf = (why: unknown): string =>
  typeof why === 'string'
    ? why
    : Array.isArray(why)
      ? why.map((one: { message?: unknown }) => String(one.message)).join('; ')
      : 'the typesetter does not say why';

answerJobs((job: Job) => {
  try {
    return set(job);
  } catch (error) {
    throw new Error(`“${job.title}” cannot be set as PDF: ${(error as Error).message}`, { cause: error });
  }
});
