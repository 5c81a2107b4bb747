import type { ResultColumn } from './plain-rows.ts';

/** The parts of an Arrow record batch that are read. */
export interface ArrowBatch {
  readonly numRows: number;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: unknown }[];
  };
  getChildAt(at: number): { get(row: number): unknown } | null;
}

/** The columns of a result that came as Arrow batches; none when there is no batch at all. */
export function arrowColumns(batches: readonly ArrowBatch[]): readonly ResultColumn[] {
  const fields = batches[0]?.schema.fields ?? [];
  return fields.map(({ name, type }, at) => ({
    name,
    type: String(type),
    values: batches.flatMap((batch) => {
      const column = batch.getChildAt(at);
      return Array.from({ length: batch.numRows }, (_, row) => column?.get(row) ?? null);
    }),
  }));
}
