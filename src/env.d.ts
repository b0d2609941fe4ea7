interface ImportMetaEnv {
  /** The day the build counts as today, YYYY-MM-DD: BUILD_DATE of src/settings.ts. */
  readonly BUILD_DATE: string;
  /** Where the form for letters is sent; empty where there is none: LETTERS_ENDPOINT of src/settings.ts. */
  readonly LETTERS_ENDPOINT: string;
  /** Absolute folder of the content: CONTENT_DIR of src/settings.ts. */
  readonly CONTENT_DIR: string;
  /** Absolute folder of the fonts already cut: see src/fonts/cut-font.ts. */
  /** Address of the script that brings search to a page: see src/integrations/search-client.ts. */
  readonly SEARCH_CLIENT: string;
}
