/**
 * A component whose attributes do not fit its data. The checker reports it with file and line; a build that meets it stops
 * with the same words.
 */
export class FigureFault extends Error {
  override name = 'FigureFault';
  /** The attribute that is wrong; the checker puts the component's name before it. */
  readonly attribute: string;
  /** What is wrong, as the rest of a sentence about the attribute. */
  readonly fault: string;
  /** The name that was looked for, if it was one of a list. */
  readonly found: string | undefined;
  /** The names that exist. */
  readonly known: readonly string[] | undefined;

  constructor(attribute: string, fault: string, found?: string, known?: readonly string[]) {
    super(
      `${attribute}: ${fault}.${known ? ` Known: ${known.length > 0 ? known.join(', ') : 'none'}.` : ''}`,
    );
    this.attribute = attribute;
    this.fault = fault;
    this.found = found;
    this.known = known;
  }
}
