export interface Place {
  line: number;
  column: number;
}

/** Where a node begins in its file. */
export const placeOf = (node: { position?: { start: Place } | undefined }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The place of a sign further on in a text that begins at a place. */
export function moved({ line, column }: Place, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
