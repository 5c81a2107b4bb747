/** All hours beside their parts: whether they agree. */
import type { RecordKind } from '../definition/record-kind.ts';
import type { FieldNote } from './load-cell-faults.ts';
import type { LoadField } from './load-fields.ts';
import { sqlName } from './sql-text.ts';

const ALL = 'hours';
const PARTS = ['hours_st', 'hours_ot'] as const;
/** Three minutes: what rounding to tenths makes of hours and a quarter. */
const ROUNDING = 0.05;

/** The fields with a note on all hours where they are not what the parts come to; all hours are what counts. */
export function withPartsCompared(
  { columns }: RecordKind,
  fields: readonly LoadField[],
): readonly LoadField[] {
  const there = new Set(fields.map(({ field }) => field));
  const parts = PARTS.filter((part) => there.has(part)).map(sqlName);
  const isHours = [ALL, ...PARTS].every((field) => columns[field]?.type === 'number');
  if (!isHours || !there.has(ALL) || parts.length === 0) return fields;
  const sum = parts.map((part) => `coalesce(${part}, 0)`).join(' + ');
  const sql = `coalesce(${parts.join(', ')}) IS NOT NULL AND abs(${sqlName(ALL)} - (${sum})) > ${ROUNDING} + 1e-9`;
  const note: FieldNote = { cause: 'parts-differ', sql };
  return fields.map((one) =>
    one.field === ALL
      ? {
          ...one,
          notes: [...one.notes, note],
          quick: { ...one.quick, doubts: [...one.quick.doubts, sql] },
        }
      : one,
  );
}
