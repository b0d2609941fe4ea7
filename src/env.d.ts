interface ImportMetaEnv {
  /** The day the build counts as today, YYYY-MM-DD: BUILD_DATE of src/settings.ts. */
  readonly BUILD_DATE: string;
  /** Where the form for letters is sent; empty where there is none: LETTERS_ENDPOINT of src/settings.ts. */
  readonly LETTERS_ENDPOINT: string;
  /** Absolute folder of the content: CONTENT_DIR of src/settings.ts. */
  readonly CONTENT_DIR: string;
  /** Address of the script that brings search to a page: see src/integrations/asked-for-scripts.ts. */
  readonly SEARCH_CLIENT: string;
  /** Address of the script behind the switch for reading offline. */
  readonly OFFLINE_CLIENT: string;
  /** Changes with the pages that the service worker brings along. */
  readonly OFFLINE_EDITION: string;
  /** Those pages: about reading offline, and for what was not kept. */
  readonly OFFLINE_PAGES: readonly [string, string];
  /** Bytes that a browser keeps of what was read. */
  readonly OFFLINE_LIMIT: number;
}
