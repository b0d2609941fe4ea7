import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import { writeWhole } from '../../files/write-whole.ts';
import type { Settled } from '../../ledger/settle-passages.ts';
import { redirectsFile } from '../../records/read-redirects.ts';

const head = `# What has become of addresses that were published and are not there any more. npm run move writes moves here;
# what is gone for good is stated by hand, under "removed", with the day and the reason.
`;

/** Say in `content/redirects.yml` where an address is now. A move back takes out the entry that led there. */
export async function writeMove(contentDir: string, from: string, to: string, on: string): Promise<void> {
  await change(contentDir, (document) => {
    takeOut(document, to);
    add(document, 'moved', { from, to, on });
  });
}

/** Say in `content/redirects.yml` what has become of the paragraphs of an essay that was rewritten. */
export async function writeSettled(
  contentDir: string,
  settled: readonly Settled[],
  on: string,
): Promise<void> {
  await change(contentDir, (document) => {
    for (const { from, to } of settled) {
      // What it was said to have become earlier is gone, too.
      takeOut(document, from);
      if (to) add(document, 'moved', { from, to: to.address, on });
      else add(document, 'removed', { address: from, on, reason });
    }
  });
}

const reason = 'The essay was rewritten, and no paragraph says any more what this one said.';

async function change(contentDir: string, work: (document: Document) => void): Promise<void> {
  const path = join(contentDir, redirectsFile);
  const document = parseDocument(await readFile(path, 'utf8').catch(() => head));
  work(document);
  await writeWhole(path, document.toString({ lineWidth: 0 }));
}

function add(document: Document, list: 'moved' | 'removed', entry: Record<string, string>) {
  const entries = document.get(list);
  if (isSeq(entries)) entries.add(document.createNode(entry));
  else document.set(list, document.createNode([entry]));
}

function takeOut(document: Document, from: string) {
  const moved = document.get('moved');
  if (isSeq(moved)) moved.items = moved.items.filter((entry) => !isMap(entry) || entry.get('from') !== from);
}
