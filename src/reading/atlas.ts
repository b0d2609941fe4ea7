import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-specification';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');

/** Natural Earth’s countries at 1:10m. Read as a file: imported, its 3.6 MB would be bundled as code. */
export const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology;
