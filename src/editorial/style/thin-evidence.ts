import { parseCitations } from '../../evidence/citation-syntax.ts';
import { mostRead } from '../../evidence/reading.ts';
import type { Finding } from '../../reading/problem.ts';
import { joinNames } from '../../text/lists.ts';
import type { StyledText, StyleRule } from './styled-text.ts';

const unnamed =
  /\b(?:one|an?) (?:unnamed|unidentified|anonymous) (?:member )?state\b|\bone (?:member )?state\b(?=,? (?:told|says|said|reported|(?:which|that) is not named))/i;

const words = { abstract: 'an abstract', digest: 'a digest', none: 'nothing that was read' } as const;

/** Passages whose every source is known only by an abstract or a digest, and those that one unnamed state vouches for. */
export const thinEvidence: StyleRule = (text) =>
  paragraphsWithLines(text).flatMap(({ paragraph, line }): Finding[] => {
    const keys = parseCitations(paragraph).pieces.flatMap((piece) =>
      piece.type === 'citation' ? piece.items.map(({ key }) => key) : [],
    );
    const known = [...new Set(keys)].flatMap((key) => {
      const source = text.sources.get(key);
      return source ? [{ key, read: mostRead(source) ?? ('none' as const) }] : [];
    });
    const isThin = known.length > 0 && known.every(({ read }) => read !== 'whole' && read !== 'part');
    return [
      ...(isThin
        ? [
            {
              line,
              message: `rests on ${joinNames(known.map(({ key, read }) => `${words[read as keyof typeof words]} (${key})`))}`,
            },
          ]
        : []),
      ...(keys.length > 0 && unnamed.test(paragraph)
        ? [{ line, message: 'rests on one unnamed state' }]
        : []),
    ];
  });

function paragraphsWithLines({ body }: StyledText): { paragraph: string; line: number }[] {
  let line = 1;
  return body.split(/(\n[ \t]*\n\s*)/).flatMap((paragraph) => {
    const at = line;
    line += paragraph.split('\n').length - 1;
    return /\S/.test(paragraph) && !paragraph.startsWith('[^') ? [{ paragraph, line: at }] : [];
  });
}
