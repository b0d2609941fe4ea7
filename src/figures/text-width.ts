/*
 * How wide words are in Source Sans 3, so that labels can be laid out without a browser. The numbers are the font's own
 * advance widths in thousandths of an em, from space to tilde, then the marks below; figures are tabular. Until the font
 * arrives Arial stands in, scaled to the same widths (styles/base.css).
 */
const marks = '–—‘’“”′°×…';

const regular =
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497 480 800 249 249 426 426 249 331 497 948';

const semibold =
  '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513 480 800 275 275 482 482 275 348 513 964';

const characters = [...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)), ...marks];

const widthsOf = (list: string) =>
  new Map(list.split(' ').map((width, index) => [characters[index] ?? '', Number(width)]));

const weights = { regular: widthsOf(regular), semibold: widthsOf(semibold) };

/** What a character outside the table is taken for: an average small letter; a letter with an accent counts as its base. */
const average = 540;

/**
 * The width of a line of text.
 *
 * @param size font size; the width is in the same unit
 */
export function textWidth(text: string, size: number, bold = false): number {
  const widths = bold ? weights.semibold : weights.regular;
  const plain = text.normalize('NFD').replace(/\p{Mark}/gu, '');
  return ([...plain].reduce((sum, character) => sum + (widths.get(character) ?? average), 0) * size) / 1000;
}

/** Break a text into lines no wider than a limit. A word that is wider by itself stands alone. */
export function wrapText(text: string, limit: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
