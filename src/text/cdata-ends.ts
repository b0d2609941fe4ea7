/**
 * XML whose text holds no end of a CDATA section: it may not, even where there is none to end (XML 1.0, section 2.4), and
 * writers of trees let it stand.
 */
export const withoutCdataEnds = (xml: string): string => xml.replaceAll(']]>', ']]&gt;');
