import type { Catalogue } from '../../../core/definition/catalogue.ts';
import type { Program } from '../../../core/definition/program.ts';
import type { Result } from '../../../core/problem.ts';
import { parseProgram } from '../../../core/targets/program-file.ts';

/** Rejects when the browser cannot read the file. */
export async function readProgramFile(file: File, catalogue: Catalogue): Promise<Result<Program>> {
  return parseProgram(await file.text(), catalogue, file.name);
}

/** `Puente Río Verde` → `puente-rio-verde.program.json`. */
export function programFileName(programName: string): string {
  const plain = programName
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return plain === '' ? 'program.json' : `${plain}.program.json`;
}
