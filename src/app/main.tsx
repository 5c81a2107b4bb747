/** Starts the workers, then puts the page together. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { makeQueryClient } from './queries.ts';
import { startSession } from './session/start-session.ts';
import { countRequests } from './shell/requests-made.ts';
import { openWorkbench } from './shell/open-workbench.ts';
import './styles/main.scss';

const { session, worker } = startSession();
const client = makeQueryClient();

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element with the id "root".');
createRoot(place).render(
  <StrictMode>
    <App
      client={client}
      requests={countRequests(worker)}
      opening={openWorkbench(session, client)}
    />
  </StrictMode>,
);
