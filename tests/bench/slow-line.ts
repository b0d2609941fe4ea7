import type { CDPSession, Page } from 'playwright';

/** A mobile line: 1.6 Mbit/s, and 150 ms from a request to its answer. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Cost {
  bytes: number;
  milliseconds: number;
  requests: number;
}

/** Counts what a page asks for over a slow line. */
export class SlowLine {
  readonly #session: CDPSession;
  #bytes = 0;
  #requests = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      this.#bytes += encodedDataLength;
      this.#requests += 1;
    });
  }

  /** Slow a page down. What it has loaded already stays loaded. */
  static async of(page: Page): Promise<SlowLine> {
    const session = await page.context().newCDPSession(page);
    const slow = new SlowLine(session);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    return slow;
  }

  /** Bytes as they are on the line, with headers, and the time until what is done is done. */
  async costOf(work: () => Promise<void>): Promise<Cost> {
    const [bytes, requests, started] = [this.#bytes, this.#requests, performance.now()];
    await work();
    const milliseconds = performance.now() - started;
    // The last bytes are reported a moment after they have come.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { bytes: this.#bytes - bytes, requests: this.#requests - requests, milliseconds };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session.detach();
  }
}
