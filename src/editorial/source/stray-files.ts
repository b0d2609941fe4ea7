import type { CollectionName } from '../../schemas/tools.ts';
import { isPicture, pictureEndings } from '../fields/picture.ts';
import type { Fault } from '../problem.ts';

const rules: Record<CollectionName, string> = {
  essays: 'folders, each with an index.mdx and its pictures',
  authors: 'files named <id>.yml',
  topics: 'files named <id>.yml',
  series: 'files named <id>.yml',
  sources: 'files named <key>.yml',
  names: 'files named <id>.yml',
  pages: 'files named <id>.mdx, and their pictures',
};

/** What is wrong with a file that stands in a collection's folder and is no record. */
export function strayInCollection(
  collection: CollectionName,
  name: string,
  isFolder = false,
): Fault | undefined {
  if (collection === 'pages' && !isFolder && isPicture(name)) return undefined;
  return {
    message: 'is nothing the site reads',
    allowed: rules[collection],
    hint: hint(collection, name, isFolder),
  };
}

function hint(collection: CollectionName, name: string, isFolder: boolean): string | undefined {
  if (isFolder) return undefined;
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  if (collection === 'essays')
    return /\.mdx?$/.test(name) ? `Move it to essays/${stem}/index.mdx` : undefined;
  if (collection === 'pages') return /\.(md|markdown)$/.test(name) ? `Rename it to ${stem}.mdx` : undefined;
  return /\.(json|mdx?|txt|ya?ml)$/i.test(name) ? `Write it as ${stem}.yml` : undefined;
}

/** What is wrong with a file in an essay's folder, beside the essay itself. */
export function strayInEssay(name: string, index: string | undefined): Fault | undefined {
  if (isPicture(name)) return undefined;
  if (/^index\./i.test(name)) {
    return index
      ? { message: `is a second text of the essay: the first is ${index}`, hint: 'Keep index.mdx only' }
      : { message: 'is not read', hint: 'Rename it to index.mdx' };
  }
  return {
    message: 'is nothing the site reads',
    allowed: `index.mdx and pictures (${pictureEndings.join(', ')})`,
  };
}
