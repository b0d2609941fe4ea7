import { formatProblem, type Problem } from './problem.ts';

/** A finding of the check as `npm run check -- --json` prints it. */
export interface PrintedFinding extends Problem {
  rule: string;
  severity: 'error' | 'warning' | 'notice';
  /** The file that explains its rule, from the top of the repository; rules of addresses elsewhere have none. */
  page?: string;
}

/** A finding as the panel of `npm run dev` shows it. */
export interface PanelFinding {
  /** `content/topics/trade.yml:3:1`. */
  place: string;
  rule: string;
  severity: PrintedFinding['severity'];
  /** What is wrong, then what is allowed and what to try. */
  says: string[];
}

/** Another page with findings, or a file that stands behind none. */
export interface FindingsElsewhere {
  /** The page's path, or the file's name. */
  where: string;
  isPage: boolean;
  /** How many errors and warnings. */
  count: number;
}

/** What the panel of one page shows. */
export interface PanelFindings {
  /** Whether the check runs again, so that this may be out of date. */
  isChecking: boolean;
  /** What the check said when it could not be run. */
  failure?: string | undefined;
  own: PanelFinding[];
  elsewhere: FindingsElsewhere[];
}

/**
 * The findings that belong to a page, the grave ones first, and where the others are.
 *
 * @param page the path of the page, without the folder of the site; one below a record's page (its history) is that record's
 * @param pageOf which page a file stands behind, if it stands behind one
 */
export function panelFindings(
  findings: readonly PrintedFinding[],
  page: string,
  pageOf: (file: string) => string | undefined,
): Pick<PanelFindings, 'own' | 'elsewhere'> {
  const isOwn = ({ file }: PrintedFinding) => {
    const behind = pageOf(file);
    return behind !== undefined && page.startsWith(behind);
  };
  const own = findings.filter(isOwn);
  const others = findings.filter((finding) => !isOwn(finding) && finding.severity !== 'notice');
  const places = Map.groupBy(others, ({ file }) => pageOf(file) ?? file);
  return {
    own: weights.flatMap((weight) => own.filter(({ severity }) => severity === weight)).map(shown),
    elsewhere: [...places].map(([where, { length }]) => ({
      where,
      isPage: where.startsWith('/'),
      count: length,
    })),
  };
}

const weights = ['error', 'warning', 'notice'] as const;

function shown(finding: PrintedFinding): PanelFinding {
  const [place = '', ...says] = formatProblem(finding).split('\n');
  const { rule, severity } = finding;
  return { place, rule, severity, says: says.map((line) => line.trim()) };
}
