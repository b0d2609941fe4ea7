import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { redirectsFile } from '../../records/read-redirects.ts';

const head = `# What has become of addresses that were published and are not there any more. npm run move writes moves here;
# what is gone for good is stated by hand, under "removed", with the day and the reason.
`;

/** Say in `content/redirects.yml` where an address is now. A move back takes out the entry that led there. */
export async function writeMove(contentDir: string, from: string, to: string, on: string): Promise<void> {
  const path = join(contentDir, redirectsFile);
  const text = await readFile(path, 'utf8').catch(() => head);
  const document = parseDocument(text);
  const list = document.get('moved');
  if (isSeq(list)) {
    list.items = list.items.filter((item) => !(isMap(item) && item.get('from') === to));
    list.add(document.createNode({ from, to, on }));
  } else document.set('moved', document.createNode([{ from, to, on }]));
  await writeFile(path, document.toString({ lineWidth: 0 }));
}
