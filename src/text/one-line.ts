/** A text as one line: white space of any length is one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
