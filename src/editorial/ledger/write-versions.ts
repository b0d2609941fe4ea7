import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionsFolder } from '../../records/list-records.ts';
import { versionFile } from '../../versions/version-file.ts';
import type { DueVersion } from './check-versions.ts';

/** Keep versions. A file is written beside its place and then put there, so that none is ever half a version. */
export async function writeVersions(due: readonly DueVersion[]): Promise<void> {
  for (const { folder, version } of due) {
    const home = join(folder, versionsFolder);
    const part = join(home, `.${version.day}.md.part`);
    await mkdir(home, { recursive: true });
    await writeFile(part, versionFile(version));
    await rename(part, join(home, `${version.day}.md`));
  }
}
