import { isAbsolute, resolve } from 'node:path';
import { z } from 'astro/zod';
import { calendarDate } from './fields/calendar-date.ts';

/**
 * Everything the environment may set, with its default. The keys are the names of environment variables.
 *
 * An empty string counts as not set, because that is how shells and CI services hand over a variable they do not have.
 */
const environmentSchema = z.object({
  /** Origin the site is served from, with no path: `https://example.org`. Canonical URLs, feeds and the sitemap use it. */
  SITE_URL: z
    .string()
    .default('http://localhost:4321')
    .refine(
      isOrigin,
      'is not an origin such as https://example.org (http or https, no path: that is BASE_PATH)',
    ),
  /** Folder of the origin the site lives in: `/` or `/review/`. */
  BASE_PATH: z
    .string()
    .default('/')
    .refine(
      (path) =>
        /^\/?([\w.~-]+\/)*[\w.~-]*\/?$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part)),
      'is not a path such as / or /review/',
    ),
  /** Folder of the essays and the other records, absolute or relative to the repository. */
  CONTENT_DIR: z.string().default('content'),
  /** Folder the finished site is put in, absolute or relative to the repository. */
  OUT_DIR: z.string().default('dist'),
  /** Folder of what builds keep for the next one, absolute or relative to the repository; it may be removed at any time. */
  CACHE_DIR: z.string().default('node_modules/.cache/buffer-state/made'),
  /** Megabytes that folder may hold. */
  CACHE_LIMIT: z
    .string()
    .default('2000')
    .refine((limit) => /^\d{1,7}$/.test(limit), 'is not a whole number of megabytes'),
  /** The day the build counts as today, YYYY-MM-DD. Essays dated after it are not public. */
  BUILD_DATE: z
    .string()
    .default(() => new Date().toISOString().slice(0, 10))
    .refine(
      (date) => calendarDate.safeParse(date).success,
      'is not a day of the calendar written YYYY-MM-DD',
    ),
  /** Port `npm start` and `npm run preview` serve the site at. */
  PORT: z
    .string()
    .default('4321')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65535, 'is not a port, from 0 to 65535'),
  /** Where the form for letters is sent: an address of a form service or of our receiver. Without it there is no form. */
  LETTERS_ENDPOINT: z
    .string()
    .optional()
    .refine(
      (address) => address === undefined || (URL.canParse(address) && /^https?:/.test(address)),
      'is not a web address such as https://forms.example.org/letters',
    ),
  /** Folder where the receiver keeps what comes in, absolute or relative to the repository. It holds addresses. */
  LETTERS_DIR: z.string().default('.letters'),
});

export interface Settings {
  /** Origin without a trailing slash. */
  siteUrl: string;
  /** Starts and ends with a slash. */
  basePath: string;
  /** Absolute path. */
  contentDir: string;
  /** Absolute path. */
  outDir: string;
  /** Absolute path. */
  cacheDir: string;
  /** Bytes. */
  cacheLimit: number;
  /** YYYY-MM-DD. */
  buildDate: string;
  /** 0 to 65535; 0 is any that is free. */
  port: number;
  /** Where letters are sent, if there is a form for them. */
  lettersEndpoint?: string;
  /** Absolute path. */
  lettersDir: string;
}

/** A setting that cannot be used; the message names the variable, what was found and what is allowed. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/**
 * Read and check the settings.
 *
 * @param env the environment, normally `process.env`
 * @param root the folder relative paths start from, normally the repository
 * @throws SettingsError with one line for each variable that cannot be used
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>> = process.env,
  root: string = process.cwd(),
): Settings {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues
        .map(({ path, message }) => `${String(path[0])}: "${given[String(path[0])]}" ${message}`)
        .join('\n'),
    );
  }
  const { SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR, CACHE_DIR, CACHE_LIMIT } = parsed.data;
  const { BUILD_DATE, PORT, LETTERS_ENDPOINT, LETTERS_DIR } = parsed.data;
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(root, path));
  return {
    siteUrl: new URL(SITE_URL).origin,
    basePath: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    contentDir: absolute(CONTENT_DIR),
    outDir: absolute(OUT_DIR),
    cacheDir: absolute(CACHE_DIR),
    cacheLimit: Number(CACHE_LIMIT) * 1_000_000,
    buildDate: BUILD_DATE,
    port: Number(PORT),
    ...(LETTERS_ENDPOINT !== undefined && { lettersEndpoint: LETTERS_ENDPOINT }),
    lettersDir: absolute(LETTERS_DIR),
  };
}
