import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ResultList } from '../../../../src/search/client/result-list.ts';
import { passage } from '../../../support/passages.ts';
import { TinyDocument } from '../../../support/tiny-document.ts';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

const page = new TinyDocument();
beforeAll(() => void vi.stubGlobal('document', page));
afterAll(() => void vi.unstubAllGlobals());

const found = (url: string) => ({ id: url, passage: passage({ url, title: url }), matches: [] });

test('results of one page stand together, the best with its lines below; a later batch joins them', () => {
  const list = page.createElement('ol');
  const results = new ResultList(list as unknown as HTMLElement);
  results.add([found('/a/#1'), found('/b/'), found('/a/#2')], ['coal']);
  results.add([found('/c/'), found('/a/'), found('/a/#3')], ['coal']);
  const items = selectAll('li.search-result', list.node).map((item) => selectAll('a', item).map(toString));
  expect(items).toEqual([['/a/#1', '/a/#2', '/a/', '/a/#3'], ['/b/'], ['/c/']]);
  expect(selectAll('details a', list.node).map(toString)).toEqual(['/a/#3']);
});
