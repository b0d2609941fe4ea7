import { isPicture, pictureEndings } from '../reading/picture.ts';
import type { Fault } from '../reading/problem.ts';
import { kindOf, type KindName } from './kinds.ts';

/** What may lie in the folder of a kind, in words. */
function rule(kind: KindName): string {
  const { form, idName } = kindOf(kind);
  return {
    folders: 'folders, each with an index.mdx and its pictures',
    yaml: `files named <${idName}>.yml`,
    mdx: `files named <${idName}>.mdx, and their pictures`,
    tables: `pairs of <${idName}>.csv and <${idName}>.yml`,
  }[form];
}

/** What is wrong with a file that stands in a kind's folder and is no record. */
export function strayInFolder(kind: KindName, name: string, isFolder = false): Fault | undefined {
  if (kindOf(kind).form === 'mdx' && !isFolder && isPicture(name)) return undefined;
  return { message: 'is nothing the site reads', allowed: rule(kind), hint: hint(kind, name, isFolder) };
}

function hint(kind: KindName, name: string, isFolder: boolean): string | undefined {
  if (isFolder) return undefined;
  const { form } = kindOf(kind);
  const stem = name.replace(/(?<=.)\.[^.]*$/, '');
  if (form === 'folders') return /\.mdx?$/.test(name) ? `Move it to ${kind}/${stem}/index.mdx` : undefined;
  if (form === 'mdx') return /\.(md|markdown)$/.test(name) ? `Rename it to ${stem}.mdx` : undefined;
  return /\.(json|mdx?|txt|ya?ml)$/i.test(name) ? `Write it as ${stem}.yml` : undefined;
}

/** What is wrong with a file in a record's own folder, beside the record itself. */
export function strayBeside(kind: KindName, name: string, index: string | undefined): Fault | undefined {
  if (isPicture(name)) return undefined;
  if (/^index\./i.test(name)) {
    return index
      ? {
          message: `is a second text of the ${kindOf(kind).one}: the first is ${index}`,
          hint: 'Keep index.mdx only',
        }
      : { message: 'is not read', hint: 'Rename it to index.mdx' };
  }
  return {
    message: 'is nothing the site reads',
    allowed: `index.mdx and pictures (${pictureEndings.join(', ')})`,
  };
}
