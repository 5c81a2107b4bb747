/** The four columns of a generated payroll file that the question is about; texts as codes. */
export interface HoursColumns {
  /** Quarters since the first of 2024. */
  readonly quarter: Uint8Array;
  readonly employer: Uint16Array;
  readonly gender: Uint8Array;
  readonly hours: Float64Array;
  readonly employers: readonly string[];
  readonly genders: readonly string[];
}

const CHUNK = 16 << 20;
/** No row of the generated file is shorter. */
const SHORTEST_ROW = 80;

/** Reads a file that bench/generate-payroll.ts wrote; not a reader of CSV in general: nothing is quoted. */
export async function readHours(file: File): Promise<HoursColumns> {
  const most = Math.ceil(file.size / SHORTEST_ROW);
  const quarter = new Uint8Array(most);
  const employer = new Uint16Array(most);
  const gender = new Uint8Array(most);
  const hours = new Float64Array(most);
  const [employers, genders] = [new Map<string, number>(), new Map<string, number>()];
  let row = -1;
  let rest = '';
  const decoder = new TextDecoder();
  for (let start = 0; start < file.size; start += CHUNK) {
    const bytes = await file.slice(start, start + CHUNK).arrayBuffer();
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (row >= 0) {
        const cells = line.split(',');
        quarter[row] = quarterOf(cells[1] ?? '');
        employer[row] = codeOf(cells[3] ?? '', employers);
        gender[row] = codeOf(cells[12] ?? '', genders);
        hours[row] = Number(cells[9]) + Number(cells[10]);
      }
      row += 1;
    }
  }
  return {
    quarter: quarter.slice(0, row),
    employer: employer.slice(0, row),
    gender: gender.slice(0, row),
    hours: hours.slice(0, row),
    employers: [...employers.keys()],
    genders: [...genders.keys()],
  };
}

function quarterOf(date: string): number {
  const month = Number(date.slice(5, 7));
  return (Number(date.slice(0, 4)) - 2024) * 4 + Math.floor((month - 1) / 3);
}

/** The words' number; words never seen get the next. A copy, or the chunk's whole text stays in memory. */
function codeOf(words: string, codes: Map<string, number>): number {
  const known = codes.get(words);
  if (known !== undefined) return known;
  codes.set(words.split('').join(''), codes.size);
  return codes.size - 1;
}
