import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

/** Why an essay got a version, each with the words a reader sees. */
export const versionReasons = {
  published: 'Published',
  updated: 'Changed in substance',
  corrected: 'Corrected',
  minor: 'A small change',
} as const;

export type VersionReason = keyof typeof versionReasons;

/**
 * The front matter of `content/essays/<slug>/versions/<day>.md`: the words of an essay as they stood at the end of that day.
 * `npm run ledger` writes it; nobody edits it.
 */
export const versionSchema = z.strictObject({
  title: oneLine(120).describe('The headline on that day.'),
  standfirst: oneLine(320).describe('The standfirst on that day.'),
  authors: z.array(text).min(1, 'names nobody').describe('Who was named as its authors.'),
  reason: z
    .enum(Object.keys(versionReasons) as [VersionReason, ...VersionReason[]])
    .describe('Why there is this version: `published`, `updated`, `corrected` or `minor`.'),
  note: oneLine(200).optional().describe('What changed, where it was too small for a correction.'),
});

export type VersionFields = z.infer<typeof versionSchema>;
