import type { ImageMetadata } from 'astro';
import type { z } from 'astro/zod';

/** A pointer to another record, as Astro's `reference()` yields it. */
export interface Reference {
  collection: string;
  id: string;
}

/**
 * What a schema needs from its surroundings. Astro supplies its own `image()` and `reference()`; the checker, which runs
 * without Astro, supplies ones that look in the content folder.
 */
export interface SchemaTools {
  image: () => z.ZodType<ImageMetadata>;
  /** A pointer to a record of a kind, by the kind's folder: see records/record-kinds.ts. */
  reference: (kind: string) => z.ZodType<Reference>;
}
