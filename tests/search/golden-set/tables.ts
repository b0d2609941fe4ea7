import { essay, type Group, name, source, table } from './question.ts';

const becameBuffer = essay('buffer-state#how-a-neighbour-became-a-buffer');
const people = essay('money-without-a-border#who-says-how-much');
const left = essay('calibrated-enforcement#five-requests-for-less-oil');

/** Whoever names a table, or a row and a measure of one, wants the table; or the passage or figure that draws on it. */
export const tables: Group = {
  fitted: [
    ['missile tests by year', table('missile-tests-per-year')],
    ['China’s share of North Korea’s trade', table('china-share-of-dprk-trade')],
    ['border crossings data', table('border-crossings')],
    ['meetings of leaders', table('summits')],
    ['flows beside their ceilings', table('caps-and-flows')],
    ['crude from Iran data', table('crude-per-day')],
    ['china north korea trade 2018', table('china-dprk-trade')],
    ['sixth nuclear test yield', table('nuclear-tests'), essay('strategic-discomfort#fig-yields')],
    [
      '6th nuclear test',
      table('nuclear-tests'),
      name('nuclear-tests'),
      source('csis-missilethreat-2017'),
      essay('strategic-discomfort#the-rebukes-of-2017'),
    ],
    ['crude cap', table('crude-per-day'), table('fuel-oil-offers'), table('caps-and-flows'), left],
    ['missiles 2022', table('missile-tests-per-year'), essay('strategic-discomfort#fig-missiles')],
    ['crypto theft by year', table('crypto-thefts')],
    ['timeline of events', table('chronology'), '/chronology/'],
    [
      'how China voted',
      table('unsc-resolutions'),
      table('tests-and-votes'),
      essay('calibrated-enforcement#ten-votes'),
    ],
  ],
  unseen: [
    ['nuclear tests table', table('nuclear-tests')],
    ['nuclear test magnitude', table('nuclear-tests')],
    ['trade by year', table('china-dprk-trade')],
    ['high level visits', table('high-level-visits')],
    ['list of security council resolutions on north korea', table('unsc-resolutions')],
    ['joint exercises table', table('us-rok-exercises')],
    ['arrivals in the south', table('arrivals-south')],
    ['cryptocurrency stolen data', table('crypto-thefts')],
    ['border crossings list', table('border-crossings')],
    ['chronology', '/chronology/', table('chronology')],
    ['missile launches per year', table('missile-tests-per-year')],
    ['summits list', table('summits')],
    ['chinese reactions to launches list', table('answers-to-launches')],
    ['trade with china 2025', table('china-dprk-trade'), source('reuters-trade-2025')],
  ],
};

/** Whoever types a number wants the passage, or the document, that has it. */
export const numbers: Group = {
  fitted: [
    ['2397', name('unscr-2397')],
    ['525,000 tonnes', left],
    ['$1.19bn', essay('money-without-a-border#who-says-how-much'), essay('money-without-a-border')],
    [
      '$213m',
      essay('influence-without-control#the-year-china-stopped-buying'),
      essay('limits-of-responsibility#the-price-named-in-hanoi'),
    ],
    ['$318m', essay('the-reopening#the-long-quiet')],
    ['S/RES/1718', name('unscr-1718')],
    ['1.38m barrels', essay('two-proliferation-paths#a-good-customer')],
    ['4 million barrels', left],
    [
      '600,000 tonnes',
      essay('the-reopening#the-long-quiet'),
      essay('the-other-patron#trade-that-only-came-back'),
    ],
    ['100,000 workers abroad', people],
    ['400 kg uranium', essay('two-proliferation-paths#a-member-and-a-leaver')],
    ['180000 dead', becameBuffer, essay('five-minutes#how-did-they-get-here')],
  ],
  unseen: [
    ['96.7 per cent', essay('influence-without-control#where-the-nine-tenths-come-from')],
    ['96.7%', essay('influence-without-control#where-the-nine-tenths-come-from')],
    ['20,000 containers', essay('the-other-patron#what-moscow-needed')],
    ['577,000 tonnes', essay('influence-without-control#food-has-mostly-gone-in')],
    ['3,032 people', essay('money-without-a-border#what-beijing-is-known-to-have-done')],
    ['$25m', essay('money-without-a-border#what-america-did-to-a-bank-in-macau')],
    ['25 million dollars', essay('money-without-a-border#what-america-did-to-a-bank-in-macau')],
    [
      'over a million barrels',
      essay('influence-without-control#it-has-never-been-tried'),
      essay('the-other-patron#what-moscow-needed'),
      essay('the-reopening#what-a-threat-to-stop-trade-is-worth'),
    ],
    ['50 warheads', essay('buffer-state#warheads-and-soldiers'), essay('five-minutes#what-does-china-want')],
    [
      '520,000 tonnes a year',
      name('dandong-sinuiju-pipeline'),
      table('caps-and-flows'),
      essay('calibrated-enforcement#five-requests-for-less-oil'),
    ],
    ['S/RES/2270(2016)', name('unscr-2270')],
    ['46 sailors', name('cheonan-sinking')],
  ],
};
