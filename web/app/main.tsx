import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followAddress } from './state/address.ts';
import { useApp } from './state/app.ts';
import { followSettings } from './state/followSettings.ts';
import './tokens.css';
import './base.css';
import './parts/parts.css';
import './frame/frame.css';

followSettings(useApp, window);
followAddress(useApp, window);

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, gcTime: 10 * 60_000, refetchOnWindowFocus: false, retry: false } },
});

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
