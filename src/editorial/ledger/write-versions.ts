import { join } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';
import { versionsFolder } from '../../records/list-records.ts';
import { versionFile } from '../../versions/version-file.ts';
import type { DueVersion } from './check-versions.ts';

/** Keep versions. */
export async function writeVersions(due: readonly DueVersion[]): Promise<void> {
  for (const { folder, version } of due) {
    await writeWhole(join(folder, versionsFolder, `${version.day}.md`), versionFile(version));
  }
}
