import type { Translated } from './complete.ts';
import type { viewEn } from './view.en.ts';

export const viewEs: Translated<typeof viewEn> = {
  'view.bar': 'Qué se muestra',
  'view.change': 'Cambiar lo que se muestra',
  'view.period': 'Período',
  'view.quarters': 'Trimestres',
  'view.years': 'Años y todo',
  'view.compare': 'Comparar con',
  'view.noComparison': 'nada',
  'view.grouping': 'Grupos',
  'view.project': 'Proyecto',
  'view.employer': 'Empresa',
  'view.trade': 'Oficio',
  'view.worker-class': 'Categoría',
  'view.source': 'Origen',
  'view.reason': 'Motivo',
  'view.all': 'Todos',
  'view.chosen': '{count, plural, one {# elegido} other {# elegidos}}',
  'view.search': 'Buscar',
  'view.clear': 'Quitar',
  'view.clearAll': 'Quitar todos los filtros',
  'view.done': 'Listo',
  'view.narrow': 'Se listan {shown} de {all}: escriba para encontrar los demás.',
  'view.blank': '(en blanco)',
  'view.applied':
    '{program}: {period}{compare, select, none {} other {, comparado con {compare}}}. {filters}',
  'view.noFilter': 'Todos los proyectos, empresas, oficios y categorías.',
  'view.filter': '{dimension}: {values}',
  'view.asOf': 'Datos conocidos hasta el {day}.',
  'group.not-reported': 'No informado',
  'group.declined': 'Prefirió no responder',
};
