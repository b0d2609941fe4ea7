import type { Finding } from './problem.ts';

/** A file cut in two. Both parts are padded with empty lines, so that line numbers in them are those of the file. */
export interface SplitSource {
  yaml: string;
  body: string;
}

const fence = '---';

/** Separate the YAML between the `---` lines from the text below, or say why that cannot be done. */
export function splitFrontMatter(text: string): SplitSource | { finding: Finding } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== fence) {
    return {
      finding: {
        line: 1,
        message: 'does not begin with front matter',
        hint: 'The first line has to be ---, then come the fields, then another ---',
      },
    };
  }
  // Astro ends the front matter at the first line that starts with ---, whatever follows on it.
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
  if (end === -1) {
    return {
      finding: {
        line: 1,
        message: 'has front matter that is not closed',
        hint: 'Put a line of three hyphens, ---, after the last field',
      },
    };
  }
  if (lines[end]?.trimEnd() !== fence) {
    return {
      finding: {
        line: end + 1,
        message: 'ends the front matter with a line that is not --- alone',
        found: `"${lines[end]?.trimEnd()}"`,
      },
    };
  }
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
