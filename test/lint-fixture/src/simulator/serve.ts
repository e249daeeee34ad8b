import { Hono } from 'hono';
import { client } from '../adapters/zaf/other.ts'; // breaks noRestrictedImports
import { Button } from '@zendeskgarden/react-buttons'; // breaks noRestrictedImports

export const serve = () => [Hono, client, Button];
