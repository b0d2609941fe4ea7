import type { Finding } from '../../reading/problem.ts';
import { plainTextFault } from '../fields/plain-text.ts';
import type { Mention } from './components.ts';
import { type Located, placeOf } from './nodes.ts';
import { references } from './links.ts';

/** Find the pictures typed in Markdown, `![description](./picture.jpg)`, and those nobody could picture without seeing. */
export function findPictures(nodes: readonly Located[]): { findings: Finding[]; mentions: Mention[] } {
  const findings: Finding[] = [];
  const mentions: Mention[] = [];
  const { byKey } = references(nodes);
  for (const { node } of nodes) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const url = node.type === 'image' ? node.url : byKey.get(node.identifier)?.url;
    const place = placeOf(node);
    if ((node.alt ?? '').trim() === '') {
      const hint = 'Write what is seen between the square brackets, for somebody who cannot see it';
      findings.push({ ...place, message: `the picture "${url ?? ''}" has no description`, hint });
    }
    const fault = plainTextFault(node.alt ?? '');
    if (fault) findings.push({ ...place, field: 'description', ...fault });
    mentions.push({ ...place, kind: 'picture', value: decoded(url ?? '') });
  }
  return { findings, mentions };
}

/** An address in Markdown may spell spaces and accents as `%20`; the file does not. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
