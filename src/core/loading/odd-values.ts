/** Says which sound rows look odd. They are kept: nobody but the person who knows the file can tell. */
import type { Words } from '../definition/words.ts';
import type { PlainRow, Statement } from '../engine.ts';
import type { LoadPlan } from '../query/load-faults.ts';
import { mayBeOddStatement, oddRowsStatement, oddRules } from '../query/load-odd.ts';
import type { OddCause } from '../query/load-odd.ts';
import { fieldWarning, rowsOf } from './problem-groups.ts';
import type { ProblemGroup } from './staged.ts';

/** Where more of a file than this, and than one row, is far from its middle, the file is about several times, and nothing is odd. */
const SHARE_AT_MOST = 0.05;

/** One warning per cause and column. `accepted`: how many rows the staged table has. */
export async function oddGroups(
  plan: LoadPlan,
  fileName: string,
  accepted: number,
  ask: (statement: Statement) => Promise<readonly PlainRow[]>,
): Promise<readonly ProblemGroup[]> {
  const rules = oddRules(plan);
  if (rules.length === 0 || accepted === 0) return [];
  const [may = {}] = await ask(mayBeOddStatement(plan, rules));
  const groups: ProblemGroup[] = [];
  for (const [place, rule] of rules.entries()) {
    if (may[`m${place}`] !== true) continue;
    const rows = rowsOf(await ask(oddRowsStatement(plan, rule)));
    if (rows.length === 0 || !isOdd(rule.cause, rows.length, accepted)) continue;
    groups.push(fieldWarning(plan, fileName, rule, rows, oddWords));
  }
  return groups;
}

function isOdd(cause: OddCause, count: number, accepted: number): boolean {
  return cause === 'odd-date' || count <= Math.max(1, accepted * SHARE_AT_MOST);
}

function oddWords(cause: OddCause, title: Words, count: number): Words {
  const one = count === 1;
  const en = `${count} ${one ? 'row is' : 'rows are'} odd and ${one ? 'was' : 'were'} kept`;
  const es = `${count} ${one ? 'fila es rara y se conservó' : 'filas son raras y se conservaron'}`;
  switch (cause) {
    case 'odd-date':
      return {
        en: `${en}: “${title.en}” is a day long ago or far ahead, such as programs write when there is none. If it is not right, correct it in the file.`,
        es: `${es}: «${title.es}» es un día muy lejano, como los que escriben los programas cuando no hay ninguno. Si no es correcto, corríjalo en el archivo.`,
      };
    case 'far-from-period':
      return {
        en: `${en}: “${title.en}” is more than a year from most of the file. If the rows belong to another period, take them out of the file.`,
        es: `${es}: «${title.es}» está a más de un año de la mayor parte del archivo. Si las filas son de otro período, quítelas del archivo.`,
      };
    case 'odd-hours':
      return {
        en: `${en}: “${title.en}” is over 100 for one person, and over four times what is usual in this file. Check for a slipped decimal mark or a total.`,
        es: `${es}: «${title.es}» pasa de 100 para una persona y de cuatro veces lo habitual en este archivo. Compruebe si hay un separador decimal mal puesto o un total.`,
      };
    case 'odd-money':
      return {
        en: `${en}: “${title.en}” is over twenty times, or under a twentieth of, what is usual in this file, or over ten million. Check for a slipped decimal mark or another unit.`,
        es: `${es}: «${title.es}» es más de veinte veces o menos de la vigésima parte de lo habitual en este archivo, o pasa de diez millones. Compruebe si hay un separador decimal mal puesto u otra unidad.`,
      };
  }
}
