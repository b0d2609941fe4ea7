/** Which way a language is written: `rtl` for Arabic and Hebrew, whatever their script is called. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo?: () => { direction?: string };
    textInfo?: { direction?: string };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The `dir` of an element in a language: none where it is written as most are. */
export const dirOf = (language: string): 'rtl' | undefined =>
  textDirection(language) === 'rtl' ? 'rtl' : undefined;
