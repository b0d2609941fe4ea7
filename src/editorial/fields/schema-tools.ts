import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import type { CollectionName, SchemaTools } from '../../schemas/tools.ts';
import type { Ids } from '../links/site-paths.ts';
import { choices } from '../nearest.ts';

const nouns: Record<CollectionName, string> = {
  essays: 'essay',
  authors: 'author',
  topics: 'topic',
  series: 'series',
  sources: 'source',
  names: 'name',
  pages: 'page',
};

/** The fault of a name that is no record's id. */
export const unknownId = (collection: CollectionName, id: string, ids: Ids) => ({
  message: `no ${nouns[collection]} has the id "${id}"`,
  ...choices(id, ids[collection]),
});

/** The issue every picture of a record raises: whether there is anything wrong with it depends on the record's folder. */
export interface PictureIssue {
  picture: string;
}

/**
 * The schemas' surroundings without Astro: ids are looked up in the content folder. Pictures are only pointed out, by an
 * issue with their path, so that one schema serves all records of a kind: making one takes longer than using it.
 */
export function schemaTools(ids: Ids): SchemaTools {
  return {
    reference: (collection) =>
      z
        .string('is not text')
        .superRefine((id, context) => {
          if (ids[collection].includes(id)) return;
          const { message, ...params } = unknownId(collection, id, ids);
          context.addIssue({ code: 'custom', message, params });
        })
        .transform((id) => ({ collection, id })),
    image: () =>
      z
        .string('is not text')
        .superRefine((picture, context) => {
          context.addIssue({ code: 'custom', params: { picture } satisfies PictureIssue });
        })
        // Nothing of the check reads the picture's size: the schemas only pass it on.
        .transform((src): ImageMetadata => ({ src, width: 1, height: 1, format: 'svg' })),
  };
}
