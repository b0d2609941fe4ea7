import { publication } from '../publication.ts';
import type { NameData } from '../schemas/name.ts';

/** What one name's record says twice or in the wrong place. */
export interface RecordFault {
  path: (string | number)[];
  message: string;
  hint?: string;
}

/** Find what the house avoids and writes itself, forms given twice, and dates of the wrong sort or order. */
export const recordFaults = (name: NameData): RecordFault[] => [
  ...avoidedAndWritten(name),
  ...formsGivenTwice(name),
  ...wrongDates(name),
];

const avoidedAndWritten = ({ preferred, aliases, avoid }: NameData): RecordFault[] =>
  avoid.flatMap((form, index) =>
    form === preferred || aliases.includes(form)
      ? [
          {
            path: ['avoid', index],
            message: `"${form}" is a form that the house writes too`,
            hint: 'Take it out of one of the two',
          },
        ]
      : [],
  );

/** A system that another is labelled without is given only where the two differ. */
const formsGivenTwice = ({ written }: NameData): RecordFault[] =>
  Object.entries(publication.writing).flatMap(([id, { labelAlone }]) => {
    const other = labelAlone?.without;
    if (other === undefined || written[other] === undefined || written[other] !== written[id]) return [];
    return [{ path: [other], message: `repeats ${id}`, hint: 'Leave it out where the two agree' }];
  });

function wrongDates({ kind, dates }: NameData): RecordFault[] {
  const isPerson = publication.nameKinds[kind]?.schema === 'Person';
  const foreign = (isPerson ? (['start', 'end'] as const) : (['born', 'died'] as const)).filter(
    (field) => dates[field] !== undefined,
  );
  const [first, last] = isPerson ? (['born', 'died'] as const) : (['start', 'end'] as const);
  const from = dates[first];
  const to = dates[last];
  return [
    ...foreign.map((field) => ({
      path: ['dates', field],
      message: isPerson ? 'is for what is no person' : 'is for persons',
      hint: isPerson ? 'Write born and died' : 'Write start and end',
    })),
    ...(from !== undefined && to !== undefined && from > to
      ? [{ path: ['dates', last], message: `is before ${first}`, hint: `${first} is ${from}` }]
      : []),
  ];
}
