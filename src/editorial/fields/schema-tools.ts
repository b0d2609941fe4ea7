import type { ImageMetadata } from 'astro';
import { z } from 'astro/zod';
import { type Ids, kindOf, type KindName } from '../../records/kinds.ts';
import type { SchemaTools } from '../../schemas/tools.ts';
import { choices } from '../../reading/nearest.ts';

/** The fault of a name that is no record's id. */
export const unknownId = (kind: KindName, id: string, ids: Ids) => ({
  message: `no ${kindOf(kind).one} has the id "${id}"`,
  ...choices(id, ids[kind]),
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
          const kind = collection as KindName;
          if (ids[kind].includes(id)) return;
          const { message, ...params } = unknownId(kind, id, ids);
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
