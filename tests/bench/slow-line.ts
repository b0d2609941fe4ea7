import type { CDPSession, Page } from 'playwright';

/** A mobile line: 1.6 Mbit/s, and 150 ms from a request to its answer. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Cost {
  bytes: number;
  milliseconds: number;
}

/** Counts what a page asks for over a slow line. */
export class SlowLine {
  readonly #session: CDPSession;
  #bytes = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.#bytes += encodedDataLength;
    });
  }

  /** Slow a page down. What it has loaded already stays loaded. */
  static async of(page: Page): Promise<SlowLine> {
    const session = await page.context().newCDPSession(page);
    const slow = new SlowLine(session);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    return slow;
  }

  /**
   * Bytes as they are on the line, with headers, of what is asked for until an answer is there.
   *
   * @param work gives the milliseconds it took
   */
  async costOf(work: () => Promise<number>): Promise<Cost> {
    const before = this.#bytes;
    const milliseconds = await work();
    // The last bytes are reported a moment after they have come; what is asked for after the answer comes with them.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { bytes: this.#bytes - before, milliseconds };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.detach();
  }
}
