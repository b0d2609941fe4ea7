/**
 * Move through results with the arrow keys, Home and End: from the input to the first result and back. The results are
 * links, so Enter, a new tab and a screen reader's list of links work as everywhere.
 *
 * @param escapes whether Escape goes back to the input; in a dialog it closes the dialog
 */
export function moveFocus(
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: HTMLElement,
  escapes = false,
): void {
  const links = [...results.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inInput = document.activeElement === input;
  if (links.length === 0 || (!inInput && at < 0)) return;

  const target = {
    ArrowDown: links[Math.min(at + 1, links.length - 1)],
    ArrowUp: at > 0 ? links[at - 1] : input,
    // In the input these move the cursor.
    Home: inInput ? undefined : links[0],
    End: inInput ? undefined : links.at(-1),
    Escape: inInput || !escapes ? undefined : input,
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target.focus();
}
