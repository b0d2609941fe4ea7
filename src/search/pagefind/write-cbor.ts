/** What is written: whole numbers, texts, and arrays of them. */
export type Written = number | string | readonly Written[];

const majors = { number: 0, negative: 1, text: 3, array: 4 } as const;

/** Write CBOR (RFC 8949) behind some signature. A list of 46,000 records is written while a reader waits. */
export function writeCbor(value: Written, signature = ''): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  /** Room for a head and so many bytes more. */
  const room = (count: number) => {
    if (at + count + longestHead <= bytes.length) return;
    const longer = new Uint8Array((bytes.length + count) * 2);
    longer.set(bytes);
    bytes = longer;
  };
  const putText = (text: string | Uint8Array) => {
    for (let place = 0; place < text.length; place += 1)
      bytes[at + place] = typeof text === 'string' ? text.charCodeAt(place) : (text[place] ?? 0);
    at += text.length;
  };
  const write = (one: Written) => {
    if (typeof one === 'number') {
      room(0);
      at = one < 0 ? putHead(bytes, at, majors.negative, -1 - one) : putHead(bytes, at, majors.number, one);
    } else if (typeof one === 'string') {
      // Nearly all of them are ids, whose letters are bytes.
      const text = isAscii.test(one) ? one : encoder.encode(one);
      room(text.length);
      at = putHead(bytes, at, majors.text, text.length);
      putText(text);
    } else {
      room(0);
      at = putHead(bytes, at, majors.array, one.length);
      for (const item of one) write(item);
    }
  };
  putText(signature);
  write(value);
  return bytes.subarray(0, at);
}

const isAscii = /^[\0-\x7f]*$/;

/** What an array of so many items begins with. */
export function arrayHead(count: number): Uint8Array {
  const bytes = new Uint8Array(longestHead);
  return bytes.subarray(0, putHead(bytes, 0, majors.array, count));
}

const longestHead = 5;

/** @returns where the next byte goes */
function putHead(bytes: Uint8Array, at: number, major: number, count: number): number {
  const size = count < 24 ? 0 : count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
  bytes[at] = (major << 5) | (size === 0 ? count : 24 + Math.log2(size));
  for (let digit = 1; digit <= size; digit += 1) bytes[at + digit] = count >>> (8 * (size - digit));
  return at + 1 + size;
}
