import { essay, type Group, name, source } from './question.ts';

/** Whoever names a document wants its record. */
export const documents: Group = {
  fitted: [
    ['Agreed Framework', name('agreed-framework')],
    ['Resolution 2397', name('unscr-2397')],
    ['Political Economy of Dictatorship', source('wintrobe-1998')],
    ['Narang Seeking the Bomb', source('narang-2022')],
    ['Fifield Great Successor', source('fifield-2019')],
    ['Announcement No. 81 of 2016', source('mofcom-2016-81')],
    ['Resolution 2464', source('unscr-2464')],
    ['Snyder China’s Rise and the Two Koreas', source('snyder-2009')],
    ['UNSCR 2375', name('unscr-2375')],
    ['sipri yearbook', source('sipri-2025')],
    ['Haggard Noland famine', source('haggard-noland-2007')],
    ['treaty of 1961', name('treaty-china-dprk-1961')],
    ['Kessler 2005 oil', source('kessler-2005')],
  ],
  unseen: [
    ['Panmunjom Declaration', name('panmunjom-declaration')],
    ['singapore joint statement', name('singapore-joint-statement')],
    ['resolution 1874', name('unscr-1874')],
    ['white paper 2005', name('white-paper-2005'), source('prc-white-paper-2005')],
    ['Chen Jian China’s Road to the Korean War', source('chen-jian-1994')],
    ['shen xia misunderstood friendship', source('shen-xia-2018')],
    ['Victor Cha Impossible State', source('cha-2018')],
    ['Byman Lind survival strategy', source('byman-lind-2010')],
    ['joint statement of the fourth round', source('six-party-2005')],
    ['Zhang Jun explanation of vote', source('zhang-jun-2022')],
    ['comrades-in-arms scobell', source('scobell-2004')],
    ['commission of inquiry human rights', source('coi-dprk-2014')],
    ['hirschman foreign trade', source('hirschman-1945')],
  ],
};

/** Words that stand together, and such words beside others. */
export const phrases: Group = {
  fitted: [
    ['"do not happen in isolation"', essay('strategic-discomfort#the-quarrel-adds-a-reason')],
    ['“opening and closing its tap”', essay('influence-without-control#oil-turned-down-and-up-again')],
    ['"lips and teeth"', name('lips-and-teeth')],
    [
      '"money laundering concern"',
      source('fincen-dandong-2017'),
      essay('money-without-a-border#what-america-did-to-a-bank-in-macau'),
    ],
    ['"structure of foreign trade"', source('hirschman-1945')],
    ['"visits and no halt"', essay('managing-escalation#since-then-it-has-had-visits-and-no-halt')],
    ['"letter of commitment"', essay('calibrated-enforcement#the-letter-of-commitment')],
    ['"Panel of Experts" barges', essay('calibrated-enforcement#at-sea')],
    ['"crude oil remains" Haley', essay('calibrated-enforcement')],
    ['"potential enemy"', essay('buffer-state#the-case-that-there-is-no-buffer')],
    ['Arnold "stolen Van Gogh"', essay('money-without-a-border#why-a-coin-needs-a-buyer')],
  ],
  unseen: [
    ['"grave and imminent threat"', essay('strategic-discomfort#what-the-missiles-cost')],
    ['"wary of being seen to punish"', essay('money-without-a-border#what-beijing-is-known-to-have-done')],
    ['"independent states" Russia', essay('the-other-patron#the-art-of-not-knowing')],
    ['“huge losses and tremendous pressure”', essay('calibrated-enforcement#at-sea')],
    ['"mini-NATO"', name('mini-nato')],
    [
      '"a technical interruption"',
      essay('limits-of-responsibility#what-each-has-offered-the-other'),
      essay('limits-of-responsibility#fig-initiatives'),
      name('christopher-hill'),
    ],
    [
      '"grow stronger" oil',
      essay('influence-without-control#food-has-mostly-gone-in'),
      essay('managing-the-buffer#what-support-looks-like'),
      essay('two-proliferation-paths#forty-five-months-with-nothing-to-show'),
    ],
    ['"sheltered pursuit" farmer', essay('two-proliferation-paths#a-member-and-a-leaver')],
    ['"collective farm" Choe', essay('dictators-paradox#messengers')],
    ['"wigs" hair', essay('the-reopening#what-a-threat-to-stop-trade-is-worth')],
  ],
};
