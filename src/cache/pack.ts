/** Several files as one, for a store that keeps bytes: a line of JSON with their names and lengths, then their bytes. */
export interface PackedFile {
  path: string;
  content: Uint8Array;
}

/** Put files together. */
export function pack(files: readonly PackedFile[]): Uint8Array {
  const head = JSON.stringify(files.map(({ path, content }) => [path, content.byteLength]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ content }) => content)]);
}

/** Take them apart again. */
export function unpack(packed: Uint8Array): PackedFile[] {
  const end = packed.indexOf(0x0a);
  const head = JSON.parse(Buffer.from(packed.subarray(0, end)).toString('utf8')) as [string, number][];
  let at = end + 1;
  return head.map(([path, length]) => {
    const content = packed.subarray(at, at + length);
    at += length;
    return { path, content };
  });
}
