import { essay, type Group, name, source, table, topic } from './question.ts';

/** The events of a year in the chronology. */
const year = (number: number): string => `/chronology/#year-${number}`;

const october1950 = year(1950);
const vetoOf2022 = [
  essay('calibrated-enforcement#from-drafting-to-the-veto'),
  source('zhang-jun-2022'),
  source('unsc-press-sc14911'),
  essay('strategic-discomfort#the-rebukes-of-2017'),
  year(2022),
];
const trainsOf2026 = [essay('the-reopening#the-long-quiet'), source('ap-trains-2026'), year(2026)];
const treatyOf2024 = [
  essay('the-other-patron#what-moscow-needed'),
  name('treaty-russia-dprk-2024'),
  year(2024),
];
const campDavid = [
  essay('strategic-discomfort#what-the-missiles-cost'),
  name('camp-david-summit'),
  source('camp-david-2023'),
  year(2023),
];
const japan2022 = [
  essay('strategic-discomfort#what-the-missiles-cost'),
  name('japan-security-documents-2022'),
  source('japan-nss-2022'),
];
const treatyOf1961 = [
  name('treaty-china-dprk-1961'),
  source('treaty-1961'),
  topic('alliance'),
  essay('buffer-state#a-promise-without-a-garrison'),
];
const sixthTest = [
  essay('the-reopening#what-an-imposed-cut-brought-in-2018'),
  essay('limits-of-responsibility#what-china-could-do-alone'),
  table('nuclear-tests'),
  table('tests-and-votes'),
  name('nuclear-tests'),
  essay('strategic-discomfort#the-rebukes-of-2017'),
  source('prc-mfa-2017'),
];
const leapDay = [essay('limits-of-responsibility#what-washington-could-pay-alone'), name('leap-day-deal')];

/** A day in any order that people write: whoever types one wants what happened. */
export const dates: Group = {
  fitted: [
    ['3 October 1950', october1950],
    ['1950-10-03', october1950],
    ['26 May 2022', ...vetoOf2022],
    ['May 26, 2022', ...vetoOf2022],
    ['12.03.2026', ...trainsOf2026],
    ['19 June 2024', ...treatyOf2024],
    ['18 August 2023', ...campDavid],
    ['August 18th 2023', ...campDavid],
    ['16/12/2022', ...japan2022],
    ['July 1961 treaty', ...treatyOf1961],
    ['3rd September 2017', ...sixthTest],
    ['Nov 1 2025', year(2025)],
  ],
  unseen: [
    ['October 3, 1950', october1950],
    ['3 Oct 1950', october1950],
    ['2022-05-26', ...vetoOf2022],
    ['12 March 2026', ...trainsOf2026],
    ['March 12th, 2026', ...trainsOf2026],
    ['June 19 2024', ...treatyOf2024],
    ['18/08/2023', ...campDavid],
    ['December 16 2022', ...japan2022],
    ['11 July 1961', ...treatyOf1961],
    ['2017-09-03', ...sixthTest],
    ['29 February 2012', ...leapDay],
    ['Feb 29, 2012', ...leapDay],
    ['August 1956', essay('dictators-paradox#the-lesson-of-one-september'), name('august-faction-incident')],
  ],
};
