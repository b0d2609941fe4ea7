import PostalMime from 'postal-mime';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { readSubmission, type Submission } from './submission.ts';

/** Something that came in and cannot be made a letter of; the message says why. */
export class NoLetter extends Error {
  override name = 'NoLetter';
}

/** A letter out of a file, and the day it came in, if the file says so. */
export interface Incoming {
  submission: Submission;
  received?: string;
}

/**
 * Read what came in: JSON (the receiver's own files, or a form service's), a urlencoded form, or an e-mail (.eml).
 *
 * @throws NoLetter where it is none of these, or lacks something
 */
export async function readIncoming(text: string, name: string): Promise<Incoming> {
  const fields = /\.eml$/i.test(name)
    ? await fromMail(text)
    : name.endsWith('.json')
      ? fromJson(text)
      : fromForm(text);
  const read = readSubmission({ ...fields, message: withoutTags(fields['message'] ?? '') });
  if ('trapped' in read)
    throw new NoLetter('was sent by a program: it filled in the field that no reader sees');
  if ('refusal' in read) throw new NoLetter(`is no letter: ${Object.values(read.refusal.faults).join(' ')}`);
  const received = /^\d{4}-\d{2}-\d{2}/.exec(fields['received'] ?? '')?.[0];
  return { submission: read.submission, ...(received !== undefined && { received }) };
}

type Fields = Record<string, string>;

function fromJson(text: string): Fields {
  const parsed = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
  if (!parsed.success) throw new NoLetter('is not JSON with fields name, email and message');
  return Object.fromEntries(
    Object.entries(parsed.data).filter(([, value]) => typeof value === 'string'),
  ) as Fields;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fromForm = (text: string): Fields => Object.fromEntries(new URLSearchParams(text.trim()));

async function fromMail(text: string): Promise<Fields> {
  const { from, date, text: plain, html } = await PostalMime.parse(text);
  return {
    name: from?.name ?? from?.address ?? '',
    email: from?.address ?? '',
    message: plain ?? html ?? '',
    ...(date !== undefined && !Number.isNaN(Date.parse(date)) && { received: new Date(date).toISOString() }),
  };
}

/** The words of a text somebody may have put tags into; scripts and styles are no words. */
const withoutTags = (text: string): string =>
  /<[a-z!/]/i.test(text)
    ? toString(fromHtml(text.replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' '), { fragment: true }))
    : text;

/**
 * The record of a letter that waits for an editor: without a day of publication, and without the address.
 *
 * @param received the day it came in, YYYY-MM-DD
 * @param wordsOf the words of a paragraph that a link leads to, for whoever reads the record
 */
export function letterRecord(
  { name, message, essay, passage }: Submission,
  received: string,
  wordsOf: (link: string) => string | undefined = () => undefined,
): string {
  const about = passage === undefined ? undefined : (wordsOf(passage) ?? passage);
  const fields = {
    essay: essay ?? '',
    ...(about && { passage: about }),
    from: name,
    received,
    text: message,
  };
  return [
    '# Waits for an editor. It appears once it has a line "published: YYYY-MM-DD".',
    ...(about === passage || passage === undefined ? [] : [`# It is about ${passage}`]),
    stringify(fields, { lineWidth: 0 }),
  ].join('\n');
}
