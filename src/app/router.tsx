/** The pages and their addresses: everything after the `#`, so that any folder on any host will do. */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { Root } from './shell/Root.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { parseSearch, readSearch, stringifySearch } from './view/search.ts';

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: readSearch,
});
const page = () => root;

const overview = createRoute({
  getParentRoute: page,
  path: '/',
  component: lazyRouteComponent(
    () => import('./features/overview/OverviewPage.tsx'),
    'OverviewPage',
  ),
});
const stage = createRoute({
  getParentRoute: page,
  path: '/stage/$stage',
  component: lazyRouteComponent(() => import('./features/stage/StagePage.tsx'), 'StagePage'),
});
const groups = createRoute({
  getParentRoute: page,
  path: '/group',
  component: lazyRouteComponent(() => import('./features/group/GroupsPage.tsx'), 'GroupsPage'),
});
const group = createRoute({
  getParentRoute: page,
  path: '/group/$grouping/$group',
  component: lazyRouteComponent(() => import('./features/group/GroupPage.tsx'), 'GroupPage'),
});
const submissions = createRoute({
  getParentRoute: page,
  path: '/data',
  component: lazyRouteComponent(
    () => import('./features/submissions/SubmissionsPage.tsx'),
    'SubmissionsPage',
  ),
});
const program = createRoute({
  getParentRoute: page,
  path: '/program',
  component: lazyRouteComponent(() => import('./features/program/ProgramPage.tsx'), 'ProgramPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([overview, stage, groups, group, submissions, program]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
