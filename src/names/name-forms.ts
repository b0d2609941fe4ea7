import { publication } from '../publication.ts';
import type { WritingSystemData } from '../publication/schema.ts';
import type { NameData } from '../schemas/name.ts';
import { languageOfScript } from '../text/script-runs.ts';

/** A spelling of a name. */
export interface NameForm {
  text: string;
  /**
   * What sort of spelling it is: the house's, one in a writing system of its own or in Latin letters by a system, another
   * that may stand in an essay (`alias`), or one that may not (`avoid`).
   */
  standing: 'preferred' | 'script' | 'romanisation' | 'alias' | 'avoid';
  /** The words over it on a page. */
  label: string;
  /** BCP 47; missing for what is written in the site’s own language. */
  lang?: string;
}

/** Every spelling of a name: the preferred form, those of each writing system, aliases, and what the house avoids. */
export function nameForms(name: NameData): NameForm[] {
  const systems = Object.entries(publication.writing).flatMap(([id, system]): NameForm[] => {
    const text = name.written[id];
    return text === undefined
      ? []
      : [
          {
            text,
            standing: system.romanises === undefined ? 'script' : 'romanisation',
            label: labelOf(name, system),
            lang: system.language,
          },
        ];
  });
  return [
    { text: name.preferred, standing: 'preferred', label: 'House form' },
    ...systems,
    ...name.aliases.map((text): NameForm => ({
      text,
      standing: 'alias',
      label: 'Also',
      ...inLanguage(text),
    })),
    ...name.avoid.map((text): NameForm => ({
      text,
      standing: 'avoid',
      label: 'Not used here',
      ...inLanguage(text),
    })),
  ];
}

/** Where two scripts write a name alike, it is not called by one of them. */
const labelOf = ({ written }: NameData, { label, labelAlone }: WritingSystemData): string =>
  labelAlone && written[labelAlone.without] === undefined ? labelAlone.label : label;

/** The language of an alias, from its script. A script of several languages says only the part they share: `zh`. */
function inLanguage(text: string): { lang?: string } {
  const lang = languageOfScript(text);
  return lang === undefined ? {} : { lang: lang.split('-')[0] ?? lang };
}
