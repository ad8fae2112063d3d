import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import '../ui/theme/index.css';
import { ShortcutsProvider, ToastProvider } from '../ui/index.js';
import { queryClient } from './api/query-client.js';
import './messages/index.js';
import { routes } from './routes.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ShortcutsProvider>
        <ToastProvider>
          <RouterProvider router={createBrowserRouter(routes)} />
        </ToastProvider>
      </ShortcutsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
