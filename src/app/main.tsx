/** Starts the worker that holds the rows, then puts the page together. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startWorker } from '../engine/trusted-worker.ts';
import { App } from './App.tsx';
import { makeQueryClient } from './queries.ts';
import { connectSession } from './session/client.ts';
import sessionWorker from './session/session.worker.ts?worker&url';
import { countRequests } from './shell/requests-made.ts';
import { openWorkbench } from './shell/open-workbench.ts';
import './styles/main.scss';

const worker = startWorker(sessionWorker, 'session');
const session = connectSession(worker);
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
