/** How many footnotes a Markdown text defines: lines that start with `[^label]:`. */
export const countNotes = (markdown: string): number => markdown.match(/^\[\^[^\]\s]+\]:/gm)?.length ?? 0;
