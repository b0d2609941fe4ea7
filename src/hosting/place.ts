/** Where a web server finds a site, and where readers find it. */
export interface Place {
  /** The folder of the built site, absolute. */
  folder: string;
  /** The folder of the origin it is served from, with a slash at both ends. */
  basePath: string;
  lettersEndpoint?: string;
  /** Address, port and certificate, in the server's own words: one line each. */
  listen: readonly string[];
  /** Whether the server can send files compressed with brotli before. */
  hasBrotli?: boolean;
}
