import { expect, test } from 'vitest';
import { panelFindings, type PrintedFinding } from '../../../src/reading/panel-findings.ts';

const finding = (file: string, severity: PrintedFinding['severity']): PrintedFinding => ({
  file,
  line: 3,
  rule: 'links',
  severity,
  message: 'leads nowhere',
  hint: 'Take it out',
});

const pageOf = (file: string) => (file.endsWith('.yml') ? undefined : `/${file}/`);

test('a page has the findings of its file, errors first, and is told where others are', () => {
  const all = [
    finding('coal', 'notice'),
    finding('coal', 'error'),
    finding('ore', 'warning'),
    finding('ore', 'notice'),
    finding('theme.yml', 'error'),
  ];
  const says = ['leads nowhere.', 'Take it out.'];
  expect(panelFindings(all, '/coal/', pageOf)).toEqual({
    own: [
      { place: 'coal:3', rule: 'links', severity: 'error', says },
      { place: 'coal:3', rule: 'links', severity: 'notice', says },
    ],
    elsewhere: [
      { where: '/ore/', isPage: true, count: 1 },
      { where: 'theme.yml', isPage: false, count: 1 },
    ],
  });
});

test('a page below that of a record has the findings of the record', () => {
  const { own } = panelFindings([finding('coal', 'error')], '/coal/history/', pageOf);
  expect(own).toHaveLength(1);
});
