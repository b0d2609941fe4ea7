import type { NameData } from '../schemas/name.ts';

/** The systems a name can be written in, in the order a page lists them. */
export const writingSystems = {
  hangul: { label: 'Hangul', lang: 'ko' },
  hanja: { label: 'Hanja', lang: 'ko-Hani' },
  hanzi: { label: 'Chinese, simplified', lang: 'zh-Hans' },
  hanziTraditional: { label: 'Chinese, traditional', lang: 'zh-Hant' },
  mccuneReischauer: { label: 'McCune–Reischauer', lang: 'ko-Latn' },
  // RFC 6497: `m0-mcst` is the transliteration of the South Korean ministry of culture, which is the Revised Romanisation.
  revisedRomanisation: { label: 'Revised Romanisation', lang: 'ko-Latn-t-ko-m0-mcst' },
  pinyin: { label: 'Pinyin', lang: 'zh-Latn-pinyin' },
  cyrillic: { label: 'Russian', lang: 'ru' },
} as const;

export type WritingSystem = keyof typeof writingSystems;

/** A spelling of a name. */
export interface NameForm {
  text: string;
  /** What sort of spelling it is. `alias` may stand in an essay beside the preferred form, `avoid` may not. */
  standing: 'preferred' | WritingSystem | 'alias' | 'avoid';
  /** The words over it on a page. */
  label: string;
  /** BCP 47; missing for what is written in the site’s own language. */
  lang?: string;
}

/** Every spelling of a name: the preferred form, those of each writing system, aliases, and what the house avoids. */
export function nameForms(name: NameData): NameForm[] {
  const systems = (Object.keys(writingSystems) as WritingSystem[]).flatMap((system): NameForm[] => {
    const text = name[system];
    return text === undefined ? [] : [{ text, standing: system, ...systemOf(name, system) }];
  });
  return [
    { text: name.preferred, standing: 'preferred', label: 'House form' },
    ...systems,
    ...name.aliases.map((text): NameForm => ({
      text,
      standing: 'alias',
      label: 'Also',
      ...languageOf(text),
    })),
    ...name.avoid.map((text): NameForm => ({
      text,
      standing: 'avoid',
      label: 'Not used here',
      ...languageOf(text),
    })),
  ];
}

/** Where both Chinese scripts write a name alike, it is not called simplified. */
function systemOf(name: NameData, system: WritingSystem): { label: string; lang: string } {
  const { label, lang } = writingSystems[system];
  return system === 'hanzi' && name.hanziTraditional === undefined
    ? { label: 'Chinese', lang }
    : { label, lang };
}

/** The language of an alias, from its script. Han by itself may be Chinese of either script. */
function languageOf(text: string): { lang?: string } {
  if (/\p{Script=Hangul}/u.test(text)) return { lang: 'ko' };
  if (/\p{Script=Han}/u.test(text)) return { lang: 'zh' };
  return /\p{Script=Cyrillic}/u.test(text) ? { lang: 'ru' } : {};
}
