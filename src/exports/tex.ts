import { familyName, givenName, isWrittenTogether } from '../evidence/person-name.ts';
import { joinRanges, pageRanges } from '../evidence/pages.ts';
import type { CslName } from '../fields/csl-name.ts';

/**
 * Signs that mean something to TeX, and how each is written to mean itself. A brace gets its name, not a backslash: BibTeX
 * and biber count braces before anybody reads backslashes, and lose the entry when one is missing. The signs of mathematics
 * come out as others in the oldest of TeX's fonts. Each name
 * stands in braces, or TeX would take the space behind it.
 */
const signs: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
};

/** Words as TeX prints them. */
export const texText = (text: string): string =>
  text.replace(/[\\{}$&%#_^~<>|]/g, (sign) => signs[sign] ?? sign);

/** The same where there are any. */
export const optionalTex = (text: string | undefined): string | undefined => text && texText(text);

/** An address or a DOI, in which TeX reads signs as they are; only what would end the field is encoded. */
export const texAddress = (address: string | undefined): string | undefined =>
  address?.replace(/[{}\\]/g, encodeURIComponent);

/** Pages with the dash of TeX. */
export const texPages = (page: string | undefined): string | undefined =>
  page && texText(joinRanges(pageRanges(page), '--'));

/** Names in the form both programs divide alike: `von Last, Jr, First`. */
export const texNames = (names: readonly CslName[] | undefined): string | undefined =>
  names?.map(texName).join(' and ');

function texName(name: CslName): string {
  if ('literal' in name) return whole(name.literal);
  const given = givenName(name);
  // One name alone, and one written together, would be taken apart at its spaces or turned round.
  if (given === undefined) return whole([familyName(name), name.suffix].filter(Boolean).join(' '));
  if (isWrittenTogether(name)) return whole(`${name.family}${given}`);
  return [texFamily(name), name.suffix && guarded(name.suffix), guarded(given)].filter(Boolean).join(', ');
}

/** Words in small letters before the family name are its particle, if the record says so; any others belong to it. */
function texFamily(name: Exclude<CslName, { literal: string }>): string {
  const particle = name['non-dropping-particle'];
  const family = isParticle(name.family) ? whole(name.family) : guarded(name.family);
  if (particle === undefined) return family;
  return isParticle(particle) ? `${texText(particle)} ${family}` : whole(familyName(name));
}

const isParticle = (words: string) => /^\p{Ll}/u.test(words);

const whole = (name: string): string => `{${texText(name)}}`;

/**
 * A part of a name, in braces where a comma or an "and" in it would divide the list, or a sign is written as a command: some
 * programs take the space behind one, and with it the next name.
 */
const guarded = (part: string): string =>
  /,|(?:^|\s)and(?:\s|$)/i.test(part) || texText(part) !== part ? whole(part) : part;

/** An entry of a .bib file; what is undefined is left out. */
export function texEntry(type: string, key: string, fields: Record<string, string | undefined>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${isMacro(name, value) ? value : `{${value}}`},\n`] : [],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** Months are the one thing BibTeX has names for, which each style prints in its language. */
const isMacro = (field: string, value: string) => field === 'month' && /^[a-z]{3}$/.test(value);
