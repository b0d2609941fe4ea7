import { tickStep } from 'd3-array';

/** A date or a year as a number: `2018-07-02` is about 2018.5. A date may lack its day or its month. */
export function decimalYear(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The years a time axis names, so that each has `room` to itself. */
export function yearTicks(first: number, last: number, width: number, room: number): number[] {
  const most = Math.max(1, Math.floor(width / room));
  const step = Math.max(1, tickStep(first, last, most));
  const fits = (candidate: number) => Math.floor(last / candidate) - Math.ceil(first / candidate) + 1 <= most;
  const chosen = [step, 2, 5, 10, 20, 50].filter((candidate) => candidate >= step).find(fits) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(first / chosen) * chosen; year <= last; year += chosen) years.push(year);
  return years;
}
