import { join } from 'node:path';
import { z } from 'astro/zod';
import { type ForecastData, forecastSchema } from '../schemas/forecast.ts';
import { folderReader } from './folder-reader.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

const schema = forecastSchema({
  reference: (collection) => z.string().transform((id) => ({ collection, id })),
});

const read = folderReader((folder, names): { id: string; data: ForecastData }[] =>
  [...readYamlFolder(folder, names, schema)].map(([id, data]) => ({ id, data })),
);

/** Every forecast that can be read, in order of its id. */
export const readForecasts = (contentDir: string) => read(join(contentDir, 'forecasts'));
