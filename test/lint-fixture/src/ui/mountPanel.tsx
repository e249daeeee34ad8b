import { createRoot } from 'react-dom/client';
import { serve } from '../simulator/other.ts'; // breaks noRestrictedImports

export const mountPanel = [createRoot, serve];
