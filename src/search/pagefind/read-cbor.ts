/** Bytes that are not the CBOR that was expected. */
export class CborError extends Error {
  override name = 'CborError';
}

const majors = { number: 0, negative: 1, text: 3, array: 4 } as const;

/**
 * Reads the CBOR (RFC 8949) that Pagefind writes, from front to back: whole numbers, texts, and arrays that say how long they
 * are.
 */
export class CborReader {
  readonly #bytes: Buffer;
  #at: number;

  /** @param at the byte to begin with */
  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** The byte that is read next. */
  get at(): number {
    return this.#at;
  }

  /** @throws CborError when no whole number comes next */
  number(): number {
    return this.#expect('number');
  }

  /**
   * A number that may be below zero.
   *
   * @throws CborError when none comes next
   */
  integer(): number {
    const [major, value] = this.#head();
    if (major === majors.negative) return -1 - value;
    return major === majors.number ? value : this.#fail(`major type ${major} where a number should be`);
  }

  /** @throws CborError when no text comes next */
  text(): string {
    const length = this.#expect('text');
    this.#at += length;
    return this.#bytes.toString('utf8', this.#at - length, this.#at);
  }

  /**
   * The items of an array, each read by the function given.
   *
   * @throws CborError when no array comes next
   */
  array<T>(read: () => T): T[] {
    return Array.from({ length: this.#expect('array') }, read);
  }

  /**
   * The items of an array that has one for each of the functions given.
   *
   * @throws CborError when another comes next
   */
  tuple<T extends unknown[]>(...read: { [K in keyof T]: () => T[K] }): T {
    const length = this.#expect('array');
    if (length !== read.length) this.#fail(`${length} items where ${read.length} should be`);
    return read.map((one) => one()) as T;
  }

  /** Pass over whatever comes next. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const [major, value] = this.#head();
      if (major === majors.text) this.#at += value;
      else if (major === majors.array) left += value;
      else if (major !== majors.number && major !== majors.negative) this.#fail(`major type ${major}`);
    }
  }

  #expect(kind: keyof typeof majors): number {
    const [major, value] = this.#head();
    return major === majors[kind] ? value : this.#fail(`major type ${major} where ${kind} should be`);
  }

  /** What comes next, and its value or length. */
  #head(): [major: number, value: number] {
    if (this.#at >= this.#bytes.length) this.#fail('the end');
    const first = this.#bytes.readUInt8(this.#at);
    const small = first & 31;
    this.#at += 1;
    if (small < 24) return [first >> 5, small];
    if (small > 26) this.#fail(`length of form ${small}`);
    const size = 1 << (small - 24);
    this.#at += size;
    if (this.#at > this.#bytes.length) this.#fail('the end');
    return [first >> 5, this.#bytes.readUIntBE(this.#at - size, size)];
  }

  #fail(found: string): never {
    throw new CborError(`Byte ${this.#at}: ${found}`);
  }
}
