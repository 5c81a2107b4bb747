/** Names, birth dates, numbers and addresses that belong to nobody, for the columns an importer must drop. */
import { addDays } from '../calendar.ts';
import { randomStream } from '../random.ts';

const FIRST = [
  'Adaeze',
  'André',
  'Beatriz',
  'Chloë',
  'Dmitri',
  'Esperanza',
  'Farid',
  'Grace',
  'Hiro',
  'Inés',
  'José',
  'Keisha',
  'Luis',
  'María',
  'Nadia',
  'Omar',
  'Priya',
  'Quinn',
  'Renée',
  'Siobhán',
] as const;
const LAST = [
  'Abernathy',
  'Núñez',
  'Castañeda',
  'Dubois',
  'Eklund',
  'Fairweather',
  'Gutiérrez',
  'Holloway',
  'Ibáñez',
  'Jurado',
  'Kowalczyk',
  'Lindqvist',
  'Muñoz',
  'Nakagawa',
  'Okafor',
  'Peña',
  'Quiñones',
  'Rasmussen',
  'Sørensen',
  'Thibault',
] as const;

export interface InventedPerson {
  readonly first: string;
  readonly last: string;
  readonly email: string;
  /** Nine digits that were never issued: no number begins with 000. */
  readonly socialSecurity: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly street: string;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

/** The same person for the same key. */
export function inventedPerson(key: string): InventedPerson {
  const random = randomStream('name', key);
  const first = random.pick(FIRST);
  const last = random.pick(LAST);
  const digits = String(random.whole(0, 999_999)).padStart(6, '0');
  return {
    first,
    last,
    email: `${plain(first)}.${plain(last)}${random.whole(1, 99)}@example.org`,
    socialSecurity: `000-${digits.slice(0, 2)}-${digits.slice(2)}`,
    birthDate: addDays('1962-01-01', random.whole(0, 15_500)),
    phone: `(555) 555-01${String(random.whole(0, 99)).padStart(2, '0')}`,
    street: `${random.whole(1, 999)} Nowhere Street`,
  };
}
