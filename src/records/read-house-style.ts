import { join } from 'node:path';
import { type HouseStyle, houseStyleSchema } from '../schemas/house-style.ts';
import { readYamlFile } from './read-yaml-folder.ts';

/** The name of the file, which a site may do without. */
export const houseStyleFile = 'house-style.yml';

/** What the house asks of its texts; nothing where the file is not there or cannot be read. */
export const readHouseStyle = (contentDir: string): HouseStyle =>
  readYamlFile(join(contentDir, houseStyleFile), houseStyleSchema) ?? houseStyleSchema.parse({});
