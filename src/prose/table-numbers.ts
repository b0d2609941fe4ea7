/** `Table 2`: what links and readers call a table of an essay. */
export const tableLabel = (number: number): string => `Table ${number}`;

/** The id of a table of an essay; its capital keeps it apart from the ids of headings. */
export const tableId = (number: number): string => `Table${number}`;
