import { essay, type Group, name, table, topic } from './question.ts';

const war = [
  essay('five-minutes#how-did-they-get-here'),
  essay('buffer-state#how-a-neighbour-became-a-buffer'),
];
const uncle = essay('dictators-paradox#the-uncle');
const people = essay('buffer-state#people');
const moscow = essay('the-other-patron#what-moscow-needed');
const workers = essay('money-without-a-border#who-says-how-much');
const thefts = essay('money-without-a-border#who-says-how-much');
const lastMile = essay('money-without-a-border#from-a-stolen-coin-to-money');
const promise = essay('managing-escalation#a-promise-wears-out');
const stopped = essay('influence-without-control#the-year-china-stopped-buying');
const share = essay('influence-without-control#where-the-nine-tenths-come-from');
const fourStatements = essay('strategic-discomfort#what-china-asked-after-each-test');
const wants = essay('five-minutes#what-does-china-want');

/** Whoever asks in plain words wants the passage that answers; of who or what something is its name; of a count its table. */
export const questions: Group = {
  fitted: [
    ['how much oil does china send', essay('calibrated-enforcement#five-requests-for-less-oil')],
    ['why does china support north korea', wants],
    ['who is north koreas biggest trading partner', essay('five-minutes')],
    ['how do ships hide coal deliveries', essay('calibrated-enforcement#at-sea')],
    [
      'how much fuel is north korea allowed to import',
      essay('calibrated-enforcement#five-requests-for-less-oil'),
    ],
    ['what does China want', wants],
    ['what does north korea want?', essay('five-minutes#what-does-north-korea-want')],
    ['can china make north korea obey', essay('five-minutes#can-china-make-north-korea-obey')],
    ['how many nuclear tests has north korea done', table('nuclear-tests')],
    ['what happens to defectors', people],
    ['are refugees sent back', people],
    ['is China obliged to defend North Korea', essay('buffer-state#a-promise-without-a-garrison')],
    ['what could replace the buffer', essay('buffer-state#the-substitutes')],
    ['why is the new bridge not open', essay('influence-without-control#a-bridge-with-two-explanations')],
    ['did china cut off the oil in 2003', essay('influence-without-control#oil-turned-down-and-up-again')],
    ['when did china stop buying coal', stopped],
    ['what happened to Kim’s uncle', uncle],
    ['how much cryptocurrency was stolen', thefts],
    ['hackers bitcoin heist', thefts],
    [
      'why was 25 million dollars frozen',
      essay('money-without-a-border#what-america-did-to-a-bank-in-macau'),
    ],
    ['are north korean workers still abroad', workers],
    ['when did the border reopen', essay('the-reopening'), essay('the-reopening#the-long-quiet')],
    ['who decides when the border opens', essay('the-reopening#the-long-quiet')],
    ['why did China veto', essay('calibrated-enforcement#from-drafting-to-the-veto')],
    [
      'why was North Korea not bombed like Iran',
      essay('two-proliferation-paths#only-the-guns'),
      essay('two-proliferation-paths'),
    ],
    ['did Trump stop the drills', essay('managing-escalation#the-freeze-that-came-about-without-china')],
    ['what did Lee ask Xi', essay('managing-escalation#the-other-way-to-read-it')],
    ['what has America paid', essay('limits-of-responsibility#what-washington-could-pay-alone')],
    ['why was South Korea punished over a radar', essay('strategic-discomfort#the-first-bill-a-radar')],
    ['why did the rebukes stop', essay('strategic-discomfort#why-the-rebukes-stopped')],
    ['does China still restrain North Korea', essay('managing-the-buffer#does-it-still-restrain')],
    ['what did Russia need from North Korea', moscow],
    ['what should I watch', essay('five-minutes#what-should-i-watch')],
    ['how many chinese soldiers died in korea', ...war],
    ['what is THAAD', name('thaad')],
    ['how many warheads does north korea have', essay('buffer-state#warheads-and-soldiers')],
    ['how many times has Kim met Xi', essay('dictators-paradox#his-own-envoy'), table('summits')],
    ['does china send food aid', essay('influence-without-control#food-has-mostly-gone-in')],
    ['how many times did china vote for sanctions', essay('calibrated-enforcement#ten-votes')],
    ['who launders the stolen bitcoin', lastMile],
    ['why did japan rearm', essay('strategic-discomfort#the-second-bill-japan')],
    ['are tourists allowed in North Korea', essay('the-reopening#the-long-quiet')],
    ['who pays for this site', '/about/#how-it-is-paid-for', '/about/'],
    ['has china given up on denuclearisation', promise],
    ['does north korea depend on china', share, table('china-share-of-dprk-trade')],
  ],
  unseen: [
    [
      'is there a treaty between china and north korea',
      essay('buffer-state#a-promise-without-a-garrison'),
      name('treaty-china-dprk-1961'),
    ],
    [
      'how big was the largest nuclear test',
      fourStatements,
      essay('strategic-discomfort'),
      essay('strategic-discomfort#fig-yields'),
      table('nuclear-tests'),
    ],
    ['who is Jang Song Thaek', name('jang-song-thaek')],
    ['who killed Kim Jong Nam', uncle, name('kim-jong-nam')],
    ['who will succeed Kim Jong Un', essay('dictators-paradox#his-own-envoy'), name('kim-ju-ae')],
    [
      'when did Xi Jinping visit Pyongyang',
      essay('the-other-patron#visitors-of-rising-rank'),
      name('xi-visit-2026'),
      table('high-level-visits'),
      table('summits'),
    ],
    ['how many troops did north korea send to russia', moscow],
    ['what does russia give north korea in return', moscow],
    ['when did trains start running again', essay('the-reopening#the-long-quiet')],
    ['why does North Korea sell wigs', essay('the-reopening#what-a-threat-to-stop-trade-is-worth')],
    [
      'how much does North Korea trade with China',
      share,
      table('china-dprk-trade'),
      essay('the-reopening#the-long-quiet'),
      table('china-share-of-dprk-trade'),
      essay('the-reopening#what-a-threat-to-stop-trade-is-worth'),
    ],
    [
      'would an oil embargo work',
      essay('influence-without-control#it-has-never-been-tried'),
      essay('influence-without-control#oil-turned-down-and-up-again'),
      essay('calibrated-enforcement#five-requests-for-less-oil'),
    ],
    ['why not just turn off the pipeline', essay('influence-without-control#oil-turned-down-and-up-again')],
    [
      'did sanctions stop the nuclear programme',
      stopped,
      essay('calibrated-enforcement'),
      essay('five-minutes#can-china-make-north-korea-obey'),
    ],
    [
      'who vetoed the panel of experts',
      essay('calibrated-enforcement#from-drafting-to-the-veto'),
      name('panel-of-experts'),
      essay('the-other-patron#the-art-of-not-knowing'),
    ],
    ['is coal smuggled at sea', essay('calibrated-enforcement#at-sea')],
    ['do north koreans work in chinese fish factories', workers],
    [
      'what was the Agreed Framework',
      name('agreed-framework'),
      essay('limits-of-responsibility#what-washington-could-pay-alone'),
    ],
    [
      'why did the Hanoi summit fail',
      name('hanoi-summit'),
      essay('managing-escalation#the-freeze-that-came-about-without-china'),
      essay('limits-of-responsibility#what-china-could-do-alone'),
    ],
    [
      'what are the six party talks',
      name('six-party-talks'),
      essay('managing-escalation#a-room-with-six-chairs'),
    ],
    [
      'what is double suspension',
      name('double-suspension'),
      essay('managing-escalation#a-formula-in-search-of-takers'),
    ],
    [
      'can china mediate',
      promise,
      essay('managing-escalation#the-other-way-to-read-it'),
      essay('managing-the-buffer#does-it-still-restrain'),
    ],
    [
      'what would happen if north korea collapsed',
      wants,
      people,
      essay('buffer-state#warheads-and-soldiers'),
      essay('buffer-state#the-substitutes'),
      essay('managing-the-buffer#why-the-two-go-together'),
    ],
    [
      'what did north korea learn from the bombing of Iran',
      essay('two-proliferation-paths#a-lesson-already-learnt'),
      essay('two-proliferation-paths'),
    ],
    [
      'why did america not attack north korea in 1994',
      essay('two-proliferation-paths#forty-five-months-with-nothing-to-show'),
      essay('limits-of-responsibility#what-washington-could-pay-alone'),
      essay('two-proliferation-paths#only-the-guns'),
    ],
    ['what is a buffer state', name('buffer-state'), wants],
    [
      'how did china punish south korea',
      essay('strategic-discomfort#the-first-bill-a-radar'),
      name('coercive-diplomacy'),
    ],
    [
      'what did china say after the nuclear tests',
      fourStatements,
      essay('managing-the-buffer#what-restraint-looks-like'),
    ],
    ['how do you correct mistakes', '/method/#corrections', '/corrections/'],
    ['who writes this', '/about/#who-writes', '/about/'],
    [
      'does china arrest the money launderers',
      essay('money-without-a-border#what-beijing-is-known-to-have-done'),
    ],
    ['how many refugees reach south korea', table('arrivals-south'), essay('buffer-state#people')],
    [
      'how far is the test site from china',
      fourStatements,
      essay('strategic-discomfort'),
      name('punggye-ri'),
    ],
    ['why was the uncle executed', uncle],
    [
      'what did camp david agree',
      essay('strategic-discomfort#the-third-bill-camp-david'),
      name('camp-david-summit'),
    ],
    [
      'where is the border',
      name('yalu-river'),
      essay('buffer-state#how-a-neighbour-became-a-buffer'),
      topic('border'),
      essay('the-reopening#the-long-quiet'),
    ],
    ['did china ask for easing sanctions', essay('calibrated-enforcement#from-drafting-to-the-veto')],
    ['how do hackers earn money for missiles', essay('money-without-a-border'), thefts, lastMile],
    [
      'why did kim come to beijing in 2018',
      essay('dictators-paradox#his-own-envoy'),
      essay('managing-escalation#the-freeze-that-came-about-without-china'),
    ],
    [
      'has the pressure ever worked',
      essay('influence-without-control#it-has-never-been-tried'),
      essay('influence-without-control#oil-turned-down-and-up-again'),
      essay('limits-of-responsibility#what-china-could-do-alone'),
      stopped,
    ],
    [
      'how many chinese troops are stationed in north korea',
      essay('buffer-state#a-promise-without-a-garrison'),
    ],
    ['does russia supply oil to north korea', moscow, essay('the-other-patron#trade-that-only-came-back')],
    [
      'how long was the border closed during covid',
      essay('the-reopening'),
      essay('the-reopening#the-long-quiet'),
      essay('the-reopening#china-had-reasons-too'),
    ],
    [
      'number of missiles fired in 2022',
      table('missile-tests-per-year'),
      essay('strategic-discomfort#fig-missiles'),
    ],
    ['what year did the korean war end', name('korean-armistice-agreement'), name('korean-war'), ...war],
    ['can the un lift sanctions without america', essay('limits-of-responsibility#who-can-grant-relief')],
    [
      'what does china gain from north korea',
      wants,
      essay('buffer-state'),
      essay('managing-the-buffer#what-china-will-not-allow'),
    ],
    [
      'what did north korea promise in 2005',
      essay('managing-escalation#a-room-with-six-chairs'),
      name('joint-statement-2005'),
      promise,
    ],
    [
      'does china still buy coal from north korea',
      stopped,
      essay('calibrated-enforcement#at-sea'),
      essay('calibrated-enforcement#the-letter-of-commitment'),
    ],
    ['when did putin meet kim', table('summits'), table('high-level-visits'), name('vladimir-putin')],
  ],
};
