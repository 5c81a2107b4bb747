import type { Translated } from './complete.ts';
import type { shellEn } from './shell.en.ts';

export const shellEs: Translated<typeof shellEn> = {
  'shell.name': 'Plumbline',
  'shell.tagline': 'Tablero del Comité de Acceso y Oportunidad',
  'shell.skip': 'Ir a la parte principal',
  'shell.menu': 'Menú',
  'shell.navigation': 'Páginas',
  'shell.language': 'English',
  'shell.languageLabel': 'View this page in English',
  'shell.copyLink': 'Copiar enlace',
  'shell.linkCopied': 'Enlace copiado. Lleva la vista, nunca los datos.',
  'shell.linkNotCopied':
    'El navegador no permitió copiar. El enlace está en la barra de direcciones.',
  'shell.print': 'Imprimir',
  'shell.promise': 'Nada sale de esta computadora',
  'shell.requests':
    '{others, plural, =0 {No se hizo ninguna petición a otro sitio} one {Se hizo # petición a otro sitio} other {Se hicieron # peticiones a otros sitios}} desde que se abrió esta página; {own, plural, one {# archivo vino} other {# archivos vinieron}} de este sitio.',
  'shell.requestsShort': '{others, plural, one {# petición} other {# peticiones}} a otros sitios',
  'shell.tabOnly':
    'Por ahora los datos viven solo en esta pestaña: al cerrarla o recargarla se olvidan.',
  'shell.loading': 'Trabajando …',
  'shell.failed': 'Esta parte no se pudo mostrar',
  'shell.failedWhat':
    'Recargue la página y vuelva a cargar sus archivos. Si vuelve a pasar, cuéntele a quien administra este sitio lo que hizo antes y las palabras de abajo.',
  'shell.tryAgain': 'Intentar de nuevo',
  'shell.notFound': 'No existe esa página',
  'shell.notFoundWhat':
    'Puede que el enlace sea antiguo o esté incompleto. Elija una página en el menú.',
  'shell.pageTitle': '{page} · Plumbline',
  'shell.printedWith': 'Confidencial: cifras exactas, solo para el comité.',
  'page.overview': 'Panorama',
  'page.groups': 'Grupos',
  'page.submissions': 'Datos',
  'page.program': 'Programa',
  'stage.recruitment': 'Reclutamiento',
  'stage.training': 'Formación',
  'stage.hiring': 'Contratación',
  'stage.participation': 'Participación',
  'stage.promotion': 'Ascenso',
  'stage.retention': 'Permanencia',
  'stage.pay': 'Salario',
  'empty.noData': 'Todavía no hay datos',
  'empty.noDataWhat': 'Agregue los archivos de un trimestre o pruebe el programa de muestra.',
  'empty.noRows': 'No hay nada que mostrar con esta selección',
  'empty.noRowsWhat':
    'Ninguna fila corresponde al período y a los filtros elegidos. Elija otro período o quite un filtro.',
};
