/**
 * A workbook's cell as the text of a CSV cell: dates as ISO dates, numbers in full. What a cell's format says
 * is kept where the bare number would mean something else: leading zeros, percent, hours over midnight.
 */
export interface CellReading {
  /** The workbook counts days from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly decimalMark: '.' | ',';
}

const DAY = 86_400_000;
const FIRST_DAY_1900 = Date.UTC(1899, 11, 31);
const FIRST_DAY_1904 = Date.UTC(1904, 0, 1);
/** Above it a day number under a format of hours is a date: 1954. */
const EARLIEST_DATE = 20_000;

/** `format` is the cell's number format as the workbook spells it: `00000`, `0.0%`, `[h]:mm`. */
export function cellText(
  value: string | number | boolean | Date | null,
  format: string,
  reading: CellReading,
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replaceAll(/\r\n?/g, '\n');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format, reading.decimalMark);
  return Number.isNaN(value.getTime()) ? '#####' : dateText(value, format, reading.from1904);
}

function numberText(value: number, format: string, decimalMark: string): string {
  const part = partFor(value, format);
  if (part.replaceAll(LITERAL, '').includes('%')) {
    return `${plain(Number((value * 100).toPrecision(15)), decimalMark)}%`;
  }
  const shape = part.replaceAll(LITERAL, '$1$2');
  const filled = isPattern(shape) && Number.isSafeInteger(value) && value >= 0;
  return filled ? fillPattern(shape, String(value)) : plain(value, decimalMark);
}

const LITERAL = /"([^"]*)"|\\(.)/g;

/** The part of a format that this number is shown by, without colours and padding. */
function partFor(value: number, format: string): string {
  const [first = '', second = ''] = format.split(';');
  const most = /\[<=(\d+)\]/.exec(first)?.[1];
  const part = most !== undefined && value > Number(most) ? second : first;
  return part.replaceAll(/\[[^\]]*\]|_.|\*./g, '');
}

/** Zeros in front, or signs between the digits: ZIP codes, telephone numbers. */
function isPattern(shape: string): boolean {
  const withSigns = /^[-0#() /]+$/.test(shape) && /[0#][ ()]*[-/)][-() /]*[0#]/.test(shape);
  return withSigns || /^00+$/.test(shape);
}

function fillPattern(shape: string, digits: string): string {
  const places = shape.replaceAll(/[^0#]/g, '').length;
  const all = shape.includes('#') ? digits : digits.padStart(places, '0');
  const over = all.length - places;
  if (over < 0) return digits;
  let at = over;
  return shape.trim().replaceAll(/[0#]/g, () => {
    const from = at === over ? 0 : at;
    at++;
    return all.slice(from, at);
  });
}

/** Every digit, without an exponent and without thousands separators. */
function plain(value: number, decimalMark: string): string {
  const short = String(value);
  if (Number.isInteger(value)) return short.includes('e') ? BigInt(value).toString() : short;
  const text = short.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : short;
  return text.replace('.', decimalMark);
}

function dateText(date: Date, format: string, from1904: boolean): string {
  const days = (date.getTime() - (from1904 ? FIRST_DAY_1904 : FIRST_DAY_1900)) / DAY;
  const shape = format.replaceAll(/"[^"]*"|\\./g, '');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(shape);
  const timeOnly = /[hs]/i.test(shape) && !/[yd]|mmm/i.test(shape.replaceAll(/\[[^\]]*\]/g, ''));
  if (elapsed || (timeOnly && days < EARLIEST_DATE)) return hoursText(days);
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = '', time = ''] = rounded.split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}

/** 1.6875 days: 40:30. */
function hoursText(days: number): string {
  const all = Math.round(days * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const seconds = all % 60;
  const text = `${Math.floor(all / 3600)}:${two(Math.floor(all / 60) % 60)}`;
  return seconds === 0 ? text : `${text}:${two(seconds)}`;
}
