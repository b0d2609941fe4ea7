/** A field of the form for letters, as the page and the receiver show it. */
export interface LetterField {
  name: 'name' | 'email' | 'message';
  label: string;
  /** Said beside it, before anybody types. */
  help?: string;
  /** What browsers may fill in by themselves (HTML autocomplete). */
  autocomplete: 'name' | 'email' | 'off';
  /** The most characters it takes. */
  limit: number;
}

/** What a reader is asked for. All of it is needed, and nothing else is. */
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
