/** Narrows a long list to the entries that hold what is typed, whatever its capitals and accents; it is whole again when the field is empty. */
const bar = document.querySelector('[data-index-bar]');
const folded = (text: string | null | undefined) =>
  (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

bar?.addEventListener('input', ({ target }) => {
  const wanted = folded((target as HTMLInputElement).value.trim());
  const entries = [...document.querySelectorAll<HTMLElement>('[data-index] li')];
  for (const entry of entries) entry.hidden = !folded(entry.textContent).includes(wanted);
  for (const group of document.querySelectorAll<HTMLElement>('[data-index]')) {
    group.hidden = !group.querySelector('li:not([hidden])');
  }
  const left = entries.filter(({ hidden }) => !hidden).length;
  bar.querySelector('[role=status]')?.replaceChildren(wanted && `${left} of ${entries.length}`);
});
