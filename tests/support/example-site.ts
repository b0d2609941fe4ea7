import { vi } from 'vitest';

/*
 * Imported before the code under test: the site is https://example.org/, whatever the environment of the run says. What
 * stands below reads these once, when it is loaded.
 */
vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/');
