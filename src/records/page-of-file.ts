import { kindNames, kindOf } from './kinds.ts';

/**
 * The page a file of the content stands behind: of an essay its folder, of a table both files.
 *
 * @param file as findings name it, with the content folder first: `content/essays/three-tonnes/index.mdx`
 * @returns its path, or nothing for a file that is no record's
 */
export function pageOfFile(file: string): string | undefined {
  const [, folder, entry = ''] = file.split('/');
  const kind = kindNames.find((name) => name === folder);
  if (kind === undefined || entry === '') return undefined;
  const { form, path } = kindOf(kind);
  return path(form === 'folders' ? entry : entry.replace(/\.[^.]+$/, ''));
}
