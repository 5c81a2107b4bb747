/** Workbooks for tests, put together from their parts as Excel writes them. */
import { strToU8, zipSync } from 'fflate';

export interface MadeSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands inside `sheetData`, or one text or number per cell. */
  readonly rows: string | readonly (readonly (string | number | null)[])[];
  readonly merged?: readonly string[];
}
export interface MadeParts {
  readonly shared?: readonly string[];
  /** Number formats; a cell with `s="1"` has the first of them. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export function workbook(sheets: readonly MadeSheet[], parts: MadeParts = {}): Uint8Array {
  return zipSync(workbookParts(sheets, parts), { mtime: '2026-10-01T12:00:00Z' });
}

/** The same, unzipped. */
export function workbookParts(
  sheets: readonly MadeSheet[],
  { shared = [], formats = [], from1904 = false, more = {} }: MadeParts = {},
): Record<string, Uint8Array> {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const related = sheets.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const numbered = formats.map(
    (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(format)}"/>`,
  );
  const styles = ['<xf numFmtId="0"/>', ...formats.map((_, n) => `<xf numFmtId="${164 + n}"/>`)];
  const texts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...related,
      relation('rIdS', 'styles', 'styles.xml'),
      relation('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${numbered.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${shared.map((one) => `<si>${one}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheetXml(sheet)]),
    ),
  };
  const bytes = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return { ...Object.fromEntries(bytes), ...more };
}

function sheetXml({ rows, merged = [] }: MadeSheet): string {
  const data = typeof rows === 'string' ? rows : rows.map(rowXml).join('');
  const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `<worksheet ${MAIN}><sheetData>${data}</sheetData>${cells === '' ? '' : `<mergeCells>${cells}</mergeCells>`}</worksheet>`;
}

function rowXml(cells: readonly (string | number | null)[], index: number): string {
  const inside = cells.map((value, column) => {
    if (value === null) return '';
    const place = `r="${String.fromCharCode(65 + column)}${index + 1}"`;
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${index + 1}">${inside.join('')}</row>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
function relations(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
