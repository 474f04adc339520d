import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { THING_PATHS, type ThingPath } from '../../wording/index.ts';
import { App } from './app.tsx';
import { Broken, NoPage } from './no-page.tsx';

/** A page in a file of its own, fetched when it is gone to. */
const page = (read: () => Promise<ComponentType>): Pick<RouteObject, 'lazy'> => ({
  lazy: async () => ({ Component: await read() }),
});

const things = Object.keys(THING_PATHS) as ThingPath[];

/** Every address of the pages. Those of things stand in `page-paths.ts`, for the service serves them too. */
export const newRouter = () =>
  createBrowserRouter([
    {
      element: <App />,
      errorElement: <Broken />,
      hydrateFallbackElement: <p />,
      children: [
        {
          // A page that fails leaves the frame as it is.
          errorElement: <Broken />,
          children: [
            { index: true, ...page(async () => (await import('../pages/ask/ask-page.tsx')).AskPage) },
            { path: 'map', ...page(async () => (await import('../pages/map/map-page.tsx')).MapPage) },
            { path: 'search', ...page(async () => (await import('../pages/search/search-page.tsx')).SearchPage) },
            { path: 'seed', ...page(async () => (await import('../pages/seed/seed-page.tsx')).SeedPage) },
            {
              path: 'proposals',
              ...page(async () => (await import('../pages/proposals/proposals-page.tsx')).ProposalsPage),
            },
            {
              path: 'proposals/:id',
              ...page(async () => (await import('../pages/proposals/proposal-page.tsx')).ProposalPage),
            },
            {
              path: 'proposals/:id/print',
              ...page(async () => (await import('../pages/proposals/print-page.tsx')).PrintPage),
            },
            { path: 'me', ...page(async () => (await import('../pages/own/own-page.tsx')).OwnPage) },
            { path: 'forms', ...page(async () => (await import('../pages/forms/forms-page.tsx')).FormsPage) },
            { path: 'forms/:id', ...page(async () => (await import('../pages/forms/form-page.tsx')).FormPage) },
            { path: 'share', ...page(async () => (await import('../pages/share/share-page.tsx')).SharePage) },
            { path: 'sign-in', ...page(async () => (await import('../pages/accounts/sign-in-page.tsx')).SignInPage) },
            { path: 'account', ...page(async () => (await import('../pages/accounts/account-page.tsx')).AccountPage) },
            {
              path: 'accounts',
              ...page(async () => (await import('../pages/accounts/accounts-page.tsx')).AccountsPage),
            },
            { path: 'keeping', ...page(async () => (await import('../pages/keeping/keeping-page.tsx')).KeepingPage) },
            { path: 'keeping/erase', ...page(async () => (await import('../pages/keeping/erase-page.tsx')).ErasePage) },
            {
              path: 'keeping/import',
              ...page(async () => (await import('../pages/keeping/import/import-page.tsx')).ImportPage),
            },
            { path: 'keeping/twice', ...page(async () => (await import('../pages/keeping/twice-page.tsx')).TwicePage) },
            { path: 'keeping/audit', ...page(async () => (await import('../pages/keeping/audit-page.tsx')).AuditPage) },
            {
              path: 'keeping/tokens',
              ...page(async () => (await import('../pages/keeping/tokens-page.tsx')).TokensPage),
            },
            { path: 'notices', ...page(async () => (await import('../pages/notices/notices-page.tsx')).NoticesPage) },
            ...things.flatMap((path): RouteObject[] => [
              {
                path,
                id: `${path} list`,
                ...page(async () => (await import('../pages/things/list-page.tsx')).ListPage),
                handle: path,
              },
              {
                path: `${path}/:id`,
                id: path,
                ...page(async () => (await import('../pages/things/thing-page.tsx')).ThingPage),
                handle: path,
              },
            ]),
            { path: '*', element: <NoPage /> },
          ],
        },
      ],
    },
  ]);
