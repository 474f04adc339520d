import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { followOldAddress } from './app/old-address.ts';
import { newRouter } from './app/routes.tsx';

followOldAddress();
createRoot(document.querySelector('#app') ?? document.body).render(
  <StrictMode>
    <RouterProvider router={newRouter()} />
  </StrictMode>,
);
