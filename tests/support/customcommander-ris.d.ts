declare module '@customcommander/ris' {
  /** Records by tag; null where a file is not RIS. */
  export function read(text: string): object[] | null;
}
