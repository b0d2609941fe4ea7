import { FigureFault } from '../data/figure-fault.ts';
import { numberIn } from '../data/table.ts';
import type { Row } from '../schemas/data-table.ts';

/**
 * Make sure that a column can be drawn as lengths from zero: charts of amounts have no room under their axis, and would
 * leave a negative number out in silence.
 *
 * @throws FigureFault for the first number below zero
 */
export function refuseNegative(attribute: string, column: string, rows: readonly Row[]) {
  const row = rows.find((candidate) => (numberIn(candidate, column) ?? 0) < 0);
  if (!row) return;
  const fault = `"${column}" is ${numberIn(row, column)} in "${row.key}", and amounts are drawn from zero up`;
  throw new FigureFault(attribute, fault);
}
