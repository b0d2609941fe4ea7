import type { About } from './about-page.ts';

/** The look of a card. Pages have no styles of it: few of their readers ever see one. */
const look: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  inset: 'auto',
  boxSizing: 'border-box',
  margin: '0',
  padding: '0.8rem 1rem',
  border: '1px solid var(--rule-strong)',
  background: 'var(--background-raised)',
  color: 'var(--text)',
  font: 'var(--size-small) / 1.45 var(--sans)',
};

/** Pixels between a card and the edges of the screen, and at most its width. */
const edge = 16;
const widest = 340;

/** A box that says what is behind a link. */
export function card({ title, description }: About): HTMLElement {
  const box = document.createElement('div');
  box.id = 'link-preview';
  box.popover = 'manual';
  box.role = 'tooltip';
  const heading = document.createElement('strong');
  heading.append(title);
  box.append(heading, document.createElement('br'), description);
  Object.assign(box.style, look);
  return box;
}

/** Put a box below a link or, in the lower half of the screen, above it; whole on the screen from left to right. */
export function place({ style }: HTMLElement, link: DOMRect): void {
  const width = Math.min(widest, innerWidth - 2 * edge);
  const isLow = link.bottom > innerHeight / 2;
  Object.assign(style, {
    width: `${width}px`,
    left: `${Math.max(edge, Math.min(link.left, innerWidth - edge - width))}px`,
    top: isLow ? 'auto' : `${link.bottom + 4}px`,
    bottom: isLow ? `${innerHeight - link.top + 4}px` : 'auto',
  });
}
