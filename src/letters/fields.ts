/** A field of the form for letters, as the page and the receiver show it. */
export interface LetterField {
  name: 'name' | 'email' | 'passage' | 'message';
  label: string;
  /** Said beside it, before anybody types. */
  help?: string;
  /** What browsers may fill in by themselves (HTML autocomplete). */
  autocomplete: 'name' | 'email' | 'off';
  /** The most characters it takes. */
  limit: number;
  /** Whether a letter may do without it. */
  optional?: true;
}

/** What a reader is asked for; nothing else is. */
export const letterFields: readonly LetterField[] = [
  { name: 'name', label: 'Name', help: 'As you wish to be named.', autocomplete: 'name', limit: 120 },
  {
    name: 'email',
    label: 'E-mail',
    help: 'Your e-mail address will not be published.',
    autocomplete: 'email',
    limit: 254,
  },
  {
    name: 'passage',
    label: 'Passage, figure or source (optional)',
    help: 'Its link, or its first words, if you respond to one or report an error in it.',
    autocomplete: 'off',
    limit: 500,
    optional: true,
  },
  {
    name: 'message',
    label: 'Message',
    help: 'To report an error, copy the sentence and name the document that shows it.',
    autocomplete: 'off',
    limit: 10_000,
  },
];

/**
 * A field that no reader sees and most programs fill in. A submission that brings it is thanked and dropped: a program that
 * is told that it was caught tries again.
 */
export const trap = 'website';
