import { essay, type Group, name, table, topic } from './question.ts';

const freeze = essay('managing-escalation#since-then-it-has-had-visits-and-no-halt');
const people = essay('buffer-state#people');
const share = essay('influence-without-control#where-the-nine-tenths-come-from');

/** Whoever types what it is about wants an essay, the part of one that is about it, or the topic. */
export const themes: Group = {
  fitted: [
    ['coal Chinese barges', essay('calibrated-enforcement#at-sea')],
    [
      'DPRK oil stopped three days 2003',
      essay('influence-without-control#oil-turned-down-and-up-again'),
      essay('two-proliferation-paths#forty-five-months-with-nothing-to-show'),
      essay('managing-the-buffer#what-support-looks-like'),
    ],
    ['Iran oil barrels a day', essay('two-proliferation-paths#a-good-customer')],
    ['Lotte shops closed THAAD', essay('strategic-discomfort#what-the-missiles-cost')],
    [
      'fifty warheads collapse',
      essay('buffer-state#warheads-and-soldiers'),
      essay('buffer-state#the-case-that-there-is-no-buffer'),
    ],
    ['envoy with a letter', essay('dictators-paradox#messengers')],
    ['sanctions', essay('calibrated-enforcement'), topic('sanctions')],
    ['defectors', people],
    ['refugees repatriation', people],
    [
      'Korean War Chinese casualties',
      essay('buffer-state#how-a-neighbour-became-a-buffer'),
      essay('five-minutes#how-did-they-get-here'),
    ],
    ['food aid', essay('influence-without-control#food-has-mostly-gone-in')],
    [
      'coal ban',
      essay('influence-without-control#the-year-china-stopped-buying'),
      essay('calibrated-enforcement#the-letter-of-commitment'),
    ],
    [
      'money laundering',
      essay('money-without-a-border#from-a-stolen-coin-to-money'),
      essay('money-without-a-border#what-america-did-to-a-bank-in-macau'),
    ],
    ['tourism', essay('the-reopening#the-long-quiet')],
    ['leverage', essay('influence-without-control')],
    ['alternatives to the buffer', essay('buffer-state#the-substitutes')],
    ['missile defence', essay('strategic-discomfort#what-the-missiles-cost'), name('thaad')],
    ['military exercises', freeze, table('us-rok-exercises')],
  ],
  unseen: [
    [
      'oil pipeline',
      essay('influence-without-control#oil-turned-down-and-up-again'),
      name('dandong-sinuiju-pipeline'),
    ],
    ['overseas workers', essay('money-without-a-border#who-says-how-much')],
    ['stolen cryptocurrency', essay('money-without-a-border#who-says-how-much'), table('crypto-thefts')],
    ['wigs', essay('the-reopening#what-a-threat-to-stop-trade-is-worth')],
    ['succession daughter', essay('dictators-paradox#his-own-envoy')],
    ['veto', essay('calibrated-enforcement#from-drafting-to-the-veto')],
    ['smuggling', essay('calibrated-enforcement#at-sea'), essay('the-reopening#the-long-quiet')],
    ['unification', essay('buffer-state#warheads-and-soldiers'), essay('buffer-state#the-substitutes')],
    ['Japan counterstrike', essay('strategic-discomfort#what-the-missiles-cost'), name('counterstrike')],
    ['refugee camps', people],
    ['trade dependence on China', share, table('china-share-of-dprk-trade')],
    [
      'artillery aimed at Seoul',
      essay('two-proliferation-paths#only-the-guns'),
      essay('two-proliferation-paths#forty-five-months-with-nothing-to-show'),
      essay('two-proliferation-paths'),
    ],
    [
      'shells and soldiers for Russia',
      essay('the-other-patron#what-moscow-needed'),
      essay('the-other-patron'),
    ],
    [
      'unfinished bridge',
      essay('influence-without-control#a-bridge-with-two-explanations'),
      name('new-yalu-river-bridge'),
    ],
    ['border closed pandemic', essay('the-reopening#china-had-reasons-too'), essay('the-reopening')],
    ['seafood factories', essay('money-without-a-border#who-says-how-much')],
    ['exercises cut 2026', freeze],
    [
      'purge',
      essay('dictators-paradox#the-uncle'),
      essay('dictators-paradox#the-lesson-of-one-september'),
      essay('dictators-paradox#would-they-have-fallen-anyway'),
    ],
  ],
};

/** Titles and kinds of pages. */
export const pages: Group = {
  fitted: [
    ['Border Desk', '/authors/border-desk/'],
    ['Managing the Buffer', '/series/managing-the-buffer/'],
    ['trade and aid', topic('trade')],
    ['weapons and tests', topic('weapons')],
    ['yields seismic logarithmic scale', essay('strategic-discomfort#fig-yields')],
    ['method', '/method/'],
    ['at sea', essay('calibrated-enforcement#at-sea')],
    ['Neither Ally nor Liability', essay('managing-the-buffer')],
    ['whose problem is it', essay('limits-of-responsibility')],
    ['a tap turned and turned back', essay('influence-without-control')],
  ],
  unseen: [
    ['sanctions desk', '/authors/sanctions-desk/'],
    ['the alliance', topic('alliance')],
    ['diplomacy', topic('diplomacy')],
    ['the reopening', essay('the-reopening')],
    ['What the Buffer is for', essay('buffer-state')],
    ['other patron', essay('the-other-patron')],
    ['about', '/about/'],
    ['how we work', '/method/'],
    ['China and North Korea in five minutes', essay('five-minutes')],
    ['money without border', essay('money-without-a-border')],
  ],
};

/** What must find nothing. */
export const nonsense: Group = {
  fitted: [
    ['zeppelin'],
    ['xqzvw'],
    ['qwertyuiop'],
    ['wibble wobble dolor'],
    ['"purple monkey dishwasher"'],
    ['ㅋㅋㅋㅋ'],
    ['龘靐'],
    ['8675309'],
  ],
  unseen: [
    ['asdfgh jkl'],
    ['lorem ipsum'],
    ['"colourless green ideas"'],
    ['ыыыыы'],
    ['12345678901'],
    ['sourdough'],
    ['ㅎㅎㅎ'],
    ['"sleep furiously"'],
  ],
};
