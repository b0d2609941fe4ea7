/** `5 sections`, `1 section`. For whom numbers with commas are meant, see lists.ts. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
