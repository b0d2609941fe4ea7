import type { Options } from 'remark-rehype';

/**
 * How footnotes come out: ids without a prefix (`fn-key`, `fnref-key`), a heading that is seen, and back-links each with
 * a name of its own, since "Back to content" eighty times over tells a listener nothing.
 */
export const footnoteOptions: Options = {
  clobberPrefix: '',
  footnoteLabel: 'Notes',
  footnoteLabelProperties: {},
  footnoteBackLabel: (mark, use) => `Back to mark ${mark + 1}${use > 1 ? `, use ${use}` : ''} in the text`,
};
