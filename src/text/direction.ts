/** `rtl` for a language written from right to left; nothing for others, which is what a page is anyway. */
export const directionOf = (language: string): 'rtl' | undefined =>
  new Intl.Locale(language).maximize().script?.match(/^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/)
    ? 'rtl'
    : undefined;
