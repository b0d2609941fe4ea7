import type { FootnoteDefinition } from 'mdast';
import { choices } from '../../reading/nearest.ts';
import type { Finding } from '../../reading/problem.ts';
import { type Located, placeOf } from './nodes.ts';
import { findInText } from './text-marks.ts';

/** Every footnote has one mark or more and one note. */
export function checkFootnotes(nodes: readonly Located[], source: string): Finding[] {
  const notes = new Map<string, FootnoteDefinition>();
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const { node } of nodes) {
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type !== 'footnoteDefinition') continue;
    const first = notes.get(node.identifier);
    if (first) {
      const message = `footnote is defined twice, first in line ${placeOf(first).line}`;
      findings.push({ ...placeOf(node), field: markOf(node), message });
    } else notes.set(node.identifier, node);
  }
  for (const [identifier, note] of notes) {
    if (used.has(identifier)) continue;
    findings.push({ ...placeOf(note), field: markOf(note), message: 'footnote is defined but never used' });
  }
  const known = [...notes.values()].map(markOf);
  // A mark without a note is plain text to the parser.
  for (const { match, place } of findInText(nodes, source, /\[\^([^\]\s]+)\]/g)) {
    findings.push({
      ...place,
      field: match[0],
      message: 'footnote is used but not defined',
      ...choices(match[0], known),
    });
  }
  return findings;
}

const markOf = ({ label, identifier }: FootnoteDefinition) => `[^${label ?? identifier}]`;
