import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { letterFields, trap } from './fields.ts';
import type { Refusal } from './submission.ts';

/** The page that answers a form: short, without scripts, and in the browser’s own letters. */
function page(title: string, language: string, ...body: Element[]) {
  return `<!doctype html>${toHtml(
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('meta', { name: 'robots', content: 'noindex' }),
      ]),
      h('body', [h('main', [h('h1', title), ...body])]),
    ]),
  )}`;
}

/** Thanks, and the way back. */
export const thanks = (language: string, back: string): string =>
  page(
    'Thank you',
    language,
    h('p', 'Your letter is with the editors. If it is published, it appears under the essay.'),
    h('p', h('a', { href: back }, 'Back to where you were')),
  );

/** Something went wrong that no field is to blame for; what was typed is still in the browser’s last page. */
export const sorry = (language: string, why: string): string =>
  page('Your letter was not taken', language, h('p', why), h('p', 'Go back: what you wrote is still there.'));

/** The form once more, with what was typed and, beside each field, what is wrong with it. */
export function again(language: string, { faults, kept }: Refusal): string {
  const count = Object.keys(faults).length;
  return page(
    count === 1 ? 'One thing is missing' : `${count} things are missing`,
    language,
    h('form', { method: 'post' }, [
      ...(kept.essay === undefined ? [] : [h('input', { type: 'hidden', name: 'essay', value: kept.essay })]),
      ...letterFields.map(({ name, label, autocomplete, limit, optional }) => {
        const shared = {
          id: name,
          name,
          required: optional !== true,
          autoComplete: autocomplete,
          maxLength: limit,
          ...(faults[name] && { ariaInvalid: 'true', ariaDescribedBy: [`${name}-fault`] }),
        };
        return h('p', [
          h('label', { htmlFor: name }, label),
          h('br'),
          name === 'message'
            ? h('textarea', { ...shared, rows: 10, cols: 60 }, kept[name])
            : h('input', { ...shared, type: name === 'email' ? 'email' : 'text', value: kept[name] }),
          ...(faults[name] ? [h('br'), h('strong', { id: `${name}-fault` }, faults[name])] : []),
        ]);
      }),
      h('input', { type: 'hidden', name: trap, value: '' }),
      h('p', h('button', { type: 'submit' }, 'Send the letter')),
    ]),
  );
}
