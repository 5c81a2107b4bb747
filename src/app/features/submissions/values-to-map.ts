import type { FieldMapping } from '../../../core/intake/inspection.ts';
import type { UnknownValue } from '../../../core/loading/staged.ts';

/**
 * Fields with values to be mapped: those seen in the head, and those that loading met further down and did
 * not know, the not known ones first.
 */
export function valuesToMap(
  mapping: readonly FieldMapping[],
  unknown: readonly UnknownValue[],
): readonly FieldMapping[] {
  return mapping
    .map((field) => {
      const seen = new Set(field.values.map(({ value }) => value.trim().toLowerCase()));
      const further = unknown
        .filter((one) => one.field === field.field && !seen.has(one.value.trim().toLowerCase()))
        .map(({ value, count }) => ({ value, count, code: undefined }));
      const values = [...field.values, ...further].toSorted(
        (a, b) => Number(b.code === undefined) - Number(a.code === undefined),
      );
      return { ...field, values };
    })
    .filter(({ values }) => values.length > 0);
}
